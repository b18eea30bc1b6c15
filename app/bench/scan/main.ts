/*
 * npm run bench:scan [-- --json] [--rounds 3] [--scans 30000] [--stored 1000000] [--connections 10]
 *
 * Compares, in one run on one machine, the whole HTTP path of a scan with what PostgreSQL does of the same statement
 * alone (pgbench) and with what Node.js does of the same request without an application. Ratios, not seconds: the
 * machine's speed cancels out. Nothing is switched off: token, limiter, validation, signature, metrics and log.
 */
import 'reflect-metadata'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Ignitor } from '@adonisjs/core'
import { freePort } from '../../../scripts/database/free_port.ts'
import { startDatabase } from '../../../scripts/database/start_database.ts'
import { APP_ROOT, importFromApp } from '#platform/app_root'
import { pgbenchProgram } from './pgbench_program.js'
import { cpuMs, endOf, outputOf, stop } from './processes.js'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    scans: { type: 'string', default: '30000' },
    stored: { type: 'string', default: '1000000' },
    connections: { type: 'string', default: '10' },
  },
})
const connections = Number(options.connections)
const scans = Number(options.scans)
const WARM_UP = 5_000

type Run = { per_second: number; p99_ms: number; samples: number; wrong: number; cpu_ms: number }
type CpuPerScan = { application: number; postgresql: number; generator: number }

const program = pgbenchProgram()
const say = (line: string) => process.stderr.write(`${line}\n`)
const folder = await mkdtemp(join(tmpdir(), 'student-pass-bench-'))
const database = await startDatabase({
  temporary: true,
  durable: true,
  settings: { shared_buffers: '512MB', max_wal_size: '4GB' },
})

try {
  await database.createDatabase('student_pass')
  const port = await useEnvironment()
  const { createDataset, writeRequests, runPgbench } = await bootForSeeding()

  say(`storing ${options.stored} scans`)
  const dataset = await createDataset(Number(options.stored))

  const rounds = []
  for (let round = 1; round <= Number(options.rounds); round++) {
    say(`round ${round} of ${options.rounds}`)
    const requests = join(folder, 'requests')
    const freshRequests = () => writeRequests(requests, dataset, scans)
    const application = await measureApplication(port, requests, freshRequests)
    const http = await measureBareHttp(requests)
    const pgbench = await runPgbench(database, {
      connections,
      seconds: 8,
      program,
      folder,
      dataset,
    })
    say(
      `  application ${Math.round(application.run.per_second)}/s (p99 ${application.run.p99_ms.toFixed(1)} ms)` +
        `, pgbench ${Math.round(pgbench)}/s, bare http ${Math.round(http.per_second)}/s`
    )
    rounds.push({ application, http, pgbench })
  }
  report(rounds)
} finally {
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit()

async function useEnvironment(): Promise<number> {
  const port = await freePort()
  Object.assign(process.env, {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'info',
    APP_KEY: 'a-key-for-the-bench-only-0123456789abcdef',
    APP_URL: `http://127.0.0.1:${port}`,
    DATABASE_HOST: database.host,
    DATABASE_PORT: String(database.port),
    DATABASE_NAME: 'student_pass',
    DATABASE_USER: database.user,
    DATABASE_PASSWORD: database.password,
    METRICS_HOST: '127.0.0.1',
    METRICS_PORT: String(await freePort()),
    COLOUR: 'none',
    DRAIN_DELAY_SECONDS: '0',
  })
  return port
}

/** Brings up the application in this process, without its server, to migrate and to fill the database. */
async function bootForSeeding() {
  const app = new Ignitor(APP_ROOT, { importer: importFromApp })
    .tap((booting) => booting.booting(async () => void (await import('#start/env'))))
    .createApp('console')
  await app.init()
  await app.boot()
  await app.start(async () => {})
  const { default: db } = await import('@adonisjs/lucid/services/db')
  const { MigrationRunner } = await import('@adonisjs/lucid/migration')
  const migration = new MigrationRunner(db, app, { direction: 'up' })
  await migration.run()
  if (migration.error) throw migration.error
  return {
    ...(await import('./dataset.js')),
    ...(await import('./requests.js')),
    ...(await import('./pgbench.js')),
  }
}

async function measureApplication(
  port: number,
  requests: string,
  freshRequests: () => Promise<void>
): Promise<{ run: Run; cpuPerScan: CpuPerScan }> {
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    cwd: APP_ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout!.pipe(createWriteStream(join(folder, 'log')))
  try {
    await Promise.race([untilReady(port), endOf(child)])
    await freshRequests()
    const before = { application: cpuMs(child.pid!), postgresql: cpuMs(database.pid, true) }
    const run: Run = JSON.parse(await generate(port, requests))
    const cpuPerScan = {
      application: (cpuMs(child.pid!) - before.application) / scans,
      postgresql: (cpuMs(database.pid, true) - before.postgresql) / scans,
      generator: run.cpu_ms / scans,
    }
    return { run, cpuPerScan }
  } finally {
    await stop(child)
  }
}

async function measureBareHttp(requests: string): Promise<Run> {
  const port = await freePort()
  const server = new URL('bare_http_server.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [server, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await Promise.race([once(child.stdout!, 'data'), endOf(child)])
    return JSON.parse(await generate(port, requests))
  } finally {
    await stop(child)
  }
}

function generate(port: number, requests: string): Promise<string> {
  const generator = new URL('generator.ts', import.meta.url).pathname
  return outputOf([generator, String(port), requests, String(connections), String(WARM_UP)])
}

async function untilReady(port: number): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

type Round = { application: { run: Run; cpuPerScan: CpuPerScan }; http: Run; pgbench: number }

function report(rounds: Round[]): void {
  const median = (pick: (round: Round) => number) =>
    rounds.map(pick).sort((left, right) => left - right)[Math.floor(rounds.length / 2)]!
  const round = (value: number, digits: number) => Number(value.toFixed(digits))
  const result = {
    scans_per_second: round(
      median(({ application }) => application.run.per_second),
      0
    ),
    ratio_to_pgbench: round(
      median(({ application, pgbench }) => application.run.per_second / pgbench),
      3
    ),
    ratio_to_http: round(
      median(({ application, http }) => application.run.per_second / http.per_second),
      3
    ),
    p99_ms: round(
      median(({ application }) => application.run.p99_ms),
      2
    ),
    wrong: rounds.reduce((sum, { application }) => sum + application.run.wrong, 0),
    pgbench_per_second: round(
      median(({ pgbench }) => pgbench),
      0
    ),
    http_per_second: round(
      median(({ http }) => http.per_second),
      0
    ),
    cpu_ms_per_scan: {
      application: round(
        median(({ application }) => application.cpuPerScan.application),
        3
      ),
      postgresql: round(
        median(({ application }) => application.cpuPerScan.postgresql),
        3
      ),
      generator: round(
        median(({ application }) => application.cpuPerScan.generator),
        3
      ),
    },
    connections,
    stored_scans: Number(options.stored),
    samples: rounds.reduce((sum, { application }) => sum + application.run.samples, 0),
  }
  if (!options.json) {
    say(
      `The whole HTTP path reaches ${Math.round(result.ratio_to_pgbench * 100)} % of pgbench with the same statement`
    )
    say(`and ${Math.round(result.ratio_to_http * 100)} % of a bare Node.js server.`)
  }
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
