/*
 * npm run bench:idle -- --json: what an idle site costs, and how long it takes to get one.
 *   memory: each container's control group after --settle seconds (60) without a request
 *   time: from the command to the first accepted scan with the images present, beside
 *         "docker compose up --wait" of postgres and redis alone, on volumes as empty
 */
import { parseArgs } from 'node:util'
import process from 'node:process'
import { containersOf } from './support/containers.js'
import { whyNoDocker } from './support/machine.js'
import { memoryOf } from './support/memory.js'
import { must } from './support/programs.js'
import { codeOnPhone, demonstrationSchool, issue, scanOf } from './support/school.js'
import { TestSite } from './support/test_site.js'

const { values: flags } = parseArgs({
  options: { json: { type: 'boolean' }, settle: { type: 'string', default: '60' } },
})

const missing = whyNoDocker()
if (missing) {
  process.stderr.write(`Nothing was measured: bench:idle ${missing}, which does not answer here.\n`)
  process.exit(3)
}

const site = await TestSite.prepare()
process.once('SIGINT', () => void site.remove().then(() => process.exit(130)))
try {
  say('Getting the images')
  await installed(site)
  say(`Waiting ${flags.settle} s with nothing to do`)
  await new Promise((resolve) => setTimeout(resolve, Number(flags.settle) * 1000))
  const containers = (await containersOf(site.name)).map(memoryOf).sort((a, b) => b.mb - a.mb)

  say('Timing an installation up to the first scan')
  await purged(site)
  const begun = Date.now()
  await installed(site)
  const installedAfter = Date.now()
  await firstScan(site)
  const scannedAfter = Date.now()

  say('Timing postgres and redis alone')
  const alone = await timeOfDatabases(site)

  const report = {
    schema: 1,
    date: new Date().toISOString(),
    commit: await must('git', ['-C', site.checkout, 'rev-parse', 'HEAD']),
    total_mb: Math.round(containers.reduce((sum, { mb }) => sum + mb, 0)),
    containers,
    install_seconds: seconds(installedAfter - begun),
    first_scan_seconds: seconds(scannedAfter - begun),
    postgres_and_redis_seconds: seconds(alone),
    ratio: Math.round(((scannedAfter - begun) / alone) * 10) / 10,
  }
  process.stdout.write(flags.json ? `${JSON.stringify(report, null, 2)}\n` : text(report))
} finally {
  await site.remove()
}
process.exit()

async function installed(target: TestSite) {
  const { code, stderr } = await target.install()
  if (code !== 0) throw new Error(`the installation failed:\n${stderr}`)
}

async function purged(target: TestSite) {
  const { code, stderr } = await target.studentPass([
    'uninstall',
    '--purge',
    `--confirm=${target.name}`,
  ])
  if (code !== 0) throw new Error(`the site could not be removed:\n${stderr}`)
}

/** The people and the gate that a scan needs are counted as part of the way to it. */
async function firstScan(target: TestSite) {
  const school = await demonstrationSchool(target)
  const pass = await issue(await school.staff(), 'hall')
  const scan = scanOf(await codeOnPhone(await school.student(), pass.id))
  const { body } = await school.gate().post('/api/v1/scans', scan)
  if (body.outcome !== 'accepted')
    throw new Error(`the scan was not accepted: ${JSON.stringify(body)}`)
}

async function timeOfDatabases(target: TestSite) {
  await target.compose(['down'])
  const volumes = ['postgres', 'backups'].map((name) => `${target.name}_${name}`)
  for (const volume of volumes) {
    await must('docker', ['volume', 'rm', volume])
    await must('docker', [
      'volume',
      'create',
      '--label',
      `student-pass.site=${target.name}`,
      volume,
    ])
    const give = ['--user', '0', '--entrypoint', 'chown', '--volume', `${volume}:/given`]
    await must('docker', [
      'run',
      '--rm',
      ...give,
      `student-pass/postgres:${target.version}`,
      '999:999',
      '/given',
    ])
  }
  const begun = Date.now()
  await target.compose(['up', '-d', '--wait', 'postgres', 'redis'])
  return Date.now() - begun
}

function text(
  report: { total_mb: number; containers: { service: string; mb: number }[] } & Record<
    string,
    unknown
  >
) {
  const rows = report.containers.map(
    ({ service, mb }) => `  ${service.padEnd(20)} ${mb.toFixed(1).padStart(7)} MB`
  )
  return [
    ...rows,
    `  ${'together'.padEnd(20)} ${report.total_mb.toFixed(1).padStart(7)} MB`,
    `installed after ${report.install_seconds} s, first scan after ${report.first_scan_seconds} s;`,
    `postgres and redis alone: ${report.postgres_and_redis_seconds} s\n`,
  ].join('\n')
}

function seconds(milliseconds: number) {
  return Math.round(milliseconds / 100) / 10
}

function say(message: string) {
  process.stderr.write(`${message}\n`)
}
