/*
 * npm run bench:lists [-- --json] [--students 20000] [--scans 1000000] [--passes 200000] [--audit 1000000]
 *                     [--samples 200] [--plans docs/measurements/list-plans.md]
 *
 * Asks the real server for every list of a large school, one request at a time, and compares with the least that the
 * same server answers (/health/live). The bound is 150 ms at the 95th percentile. With --plans the plan of the slowest
 * statement of each list is kept.
 */
import 'reflect-metadata'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Ignitor } from '@adonisjs/core'
import { freePort } from '../../../scripts/database/free_port.ts'
import { startDatabase } from '../../../scripts/database/start_database.ts'
import { APP_ROOT, importFromApp } from '#platform/app_root'
import { endOf, stop } from '../scan/processes.js'
import type { Dataset } from './dataset.js'
import { pagesOf, type Page } from './pages.js'
import { explainEverything, plansDuring } from './plans.js'
import { Reader } from './reader.js'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    students: { type: 'string', default: '20000' },
    scans: { type: 'string', default: '1000000' },
    passes: { type: 'string', default: '200000' },
    audit: { type: 'string', default: '1000000' },
    samples: { type: 'string', default: '200' },
    plans: { type: 'string' },
  },
})
const WARM_UP = 20
const BOUND_MS = 150
const DATABASE = 'student_pass'

type Figures = { p50_ms: number; p95_ms: number; samples: number; wrong: number; bytes: number }

const say = (line: string) => process.stderr.write(`${line}\n`)
const database = await startDatabase({
  temporary: true,
  durable: true,
  settings: {
    shared_buffers: '512MB',
    max_wal_size: '4GB',
    session_preload_libraries: 'auto_explain',
  },
})

try {
  await database.createDatabase(DATABASE)
  const port = await useEnvironment()
  say(`storing ${options.students} students, ${options.passes} passes, ${options.scans} scans`)
  const dataset = await storeDataset()
  const pages = pagesOf(dataset, dayBefore(0), dayBefore(90))
  const { bare, lists } = await withServer(port, () => measureAll(port, dataset, pages))
  report(bare, lists)
  if (options.plans)
    await keepPlans(port, dataset, pages, resolve(process.env.INIT_CWD ?? '.', options.plans))
} finally {
  await database.stop()
}
process.exit()

async function useEnvironment(): Promise<number> {
  const port = await freePort()
  Object.assign(process.env, {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    APP_KEY: 'a-key-for-the-bench-only-0123456789abcdef',
    APP_URL: `http://127.0.0.1:${port}`,
    DATABASE_HOST: database.host,
    DATABASE_PORT: String(database.port),
    DATABASE_NAME: DATABASE,
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
async function storeDataset(): Promise<Dataset> {
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
  const { createDataset } = await import('./dataset.js')
  const [students, scans, passes, audit] = (['students', 'scans', 'passes', 'audit'] as const).map(
    (name) => Number(options[name])
  )
  return createDataset({ students: students!, scans: scans!, passes: passes!, audit: audit! })
}

async function withServer<Result>(port: number, work: () => Promise<Result>): Promise<Result> {
  const server: ChildProcess = spawn(
    process.execPath,
    ['--import=@poppinss/ts-exec', 'bin/server.ts'],
    { cwd: APP_ROOT, stdio: ['ignore', 'ignore', 'inherit'] }
  )
  try {
    await Promise.race([untilReady(port), endOf(server)])
    return await work()
  } finally {
    await stop(server)
  }
}

async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined)
    if (answer?.ok) return
    await wait(100)
  }
  throw new Error('the server did not become ready within a minute')
}

async function readersOf(port: number, { everything, student, password }: Dataset) {
  return {
    everything: await Reader.signedIn(port, everything, password),
    student: await Reader.signedIn(port, student, password),
  }
}

async function measureAll(port: number, dataset: Dataset, pages: Page[]) {
  const readers = await readersOf(port, dataset)
  const bare = await measure(new Reader(port), '/health/live')
  const lists: (Page & Figures)[] = []
  for (const page of pages) {
    const figures = await measure(readers[page.as], page.path)
    lists.push({ ...page, ...figures })
    say(`  ${page.name.padEnd(34)} p50 ${ms(figures.p50_ms)}  p95 ${ms(figures.p95_ms)}`)
  }
  return { bare, lists }
}

async function measure(reader: Reader, path: string): Promise<Figures> {
  for (let count = 0; count < WARM_UP; count++) await reader.get(path)
  const times: number[] = []
  let wrong = 0
  let bytes = 0
  for (let count = 0; count < Number(options.samples); count++) {
    const { status, body, milliseconds } = await reader.get(path)
    times.push(milliseconds)
    bytes = body.length
    if (status === 200) continue
    wrong += 1
    if (wrong === 1) say(`${path}: ${status} ${body.slice(0, 300)}`)
  }
  times.sort((left, right) => left - right)
  const at = (share: number) => times[Math.ceil(times.length * share) - 1]!
  return { p50_ms: at(0.5), p95_ms: at(0.95), samples: times.length, wrong, bytes }
}

function report(bare: Figures, lists: (Page & Figures)[]): void {
  const rows = lists.map(({ name, path, p50_ms, p95_ms, samples, wrong, bytes }) => ({
    name,
    path,
    p50_ms: rounded(p50_ms),
    p95_ms: rounded(p95_ms),
    ratio_to_bare: rounded(p50_ms / bare.p50_ms),
    samples,
    wrong,
    bytes,
    met: p95_ms <= BOUND_MS && wrong === 0,
  }))
  const missed = rows.filter(({ met }) => !met).map(({ name }) => name)
  const { students, scans, passes, audit } = options
  const stored = { students, scans, passes, audit }
  if (options.json) {
    const of_bare = { p50_ms: rounded(bare.p50_ms), p95_ms: rounded(bare.p95_ms) }
    process.stdout.write(
      `${JSON.stringify({ bound_p95_ms: BOUND_MS, stored, bare: of_bare, missed, lists: rows })}\n`
    )
    return
  }
  for (const { name, p50_ms, p95_ms, ratio_to_bare, met } of rows) {
    const verdict = met ? 'met' : 'MISSED'
    process.stdout.write(`| ${name} | ${p50_ms} | ${p95_ms} | ${ratio_to_bare} | ${verdict} |\n`)
  }
  process.stdout.write(`missed: ${missed.length === 0 ? 'none' : missed.join(', ')}\n`)
}

async function keepPlans(port: number, dataset: Dataset, pages: Page[], file: string) {
  await explainEverything(database, DATABASE)
  const sections = await withServer(port, async () => {
    const readers = await readersOf(port, dataset)
    const texts: string[] = []
    for (const { name, as, path } of pages) {
      await readers[as].get(path)
      const [slowest, ...others] = await plansDuring(database, () => readers[as].get(path))
      if (!slowest) continue
      const took = `${slowest.milliseconds.toFixed(1)} ms`
      const rest = `${others.length} shorter statements`
      texts.push(
        `## ${name}: ${took}\n\n\`GET ${path}\`; and ${rest}\n\n\`\`\`text\n${slowest.text}\n\`\`\`\n`
      )
    }
    return texts
  })
  const { students, scans, passes, audit } = options
  const stored = `${students} students, ${passes} passes, ${scans} scans, ${audit} audit rows`
  const head = `# Plans of the lists\n\nThe slowest statement of each list (auto_explain), with ${stored}.\nMade by \`npm run bench:lists -- --plans …\`.\n`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, [head, ...sections].join('\n'))
}

function dayBefore(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

function rounded(value: number): number {
  return Number(value.toFixed(1))
}

function ms(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`
}
