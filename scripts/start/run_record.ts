import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { Failure } from '../bootstrap/failure.mjs'
import { commandOf, endProcess } from '../database/processes.ts'

/** Which start uses a data folder; the file running.json in it. */
export interface RunRecord {
  pid: number
  url: string
  appPid?: number
}

export class AlreadyRunning extends Failure {
  constructor({ pid, url }: RunRecord) {
    super(`Student Pass already runs on this data folder (pid ${pid}): ${url}`, {
      code: 'already-running',
      remedy: `Use that one, or stop it: kill ${pid}`,
      exitCode: 3,
    })
  }
}

/**
 * Claims the data folder for this process. What a killed start left behind is cleared away.
 *
 * @throws {AlreadyRunning}
 */
export async function claim(dataFolder: string, url: string): Promise<void> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const running = currentRun(dataFolder)
  if (running) throw new AlreadyRunning(running)

  await endLeftOverApp(dataFolder)
  release(dataFolder)
  const record: RunRecord = { pid: process.pid, url }
  writeFileSync(fileIn(dataFolder), JSON.stringify(record), { flag: 'wx' })
}

export function recordApp(dataFolder: string, appPid: number): void {
  const record = { ...readRecord(dataFolder), appPid }
  writeFileSync(fileIn(dataFolder), JSON.stringify(record))
}

export function release(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true })
}

/** The start that uses this data folder now, if there is one. */
export function currentRun(dataFolder: string): RunRecord | undefined {
  const record = readRecord(dataFolder)
  if (!record || !commandOf(record.pid)?.includes('scripts/start/main.ts')) return undefined
  return record
}

async function endLeftOverApp(dataFolder: string): Promise<void> {
  const pid = readRecord(dataFolder)?.appPid
  if (!pid || !commandOf(pid)?.includes('bin/server.ts')) return
  if (!(await endProcess(pid, 'SIGTERM', 5_000))) await endProcess(pid, 'SIGKILL', 5_000)
}

function readRecord(dataFolder: string): RunRecord | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataFolder), 'utf8'))
  } catch {
    return undefined
  }
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'running.json')
}
