import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../bootstrap/failure.mjs'
import { appFolder, projectFolder } from '../bootstrap/project.mjs'

const startLimit = 30_000
const stopLimit = 25_000

export class AppDidNotStart extends Failure {
  constructor(logFile: string) {
    super('The app did not become ready.', {
      code: 'app-did-not-start',
      remedy: `The lines above are the end of ${logFile}.`,
      details: lastLines(logFile),
    })
  }
}

export class AppEnded extends Failure {
  constructor(logFile: string) {
    super('The app ended by itself.', {
      code: 'app-ended',
      remedy: `The lines above are the end of ${logFile}. Start again: npm start`,
      details: lastLines(logFile),
    })
  }
}

export interface AppProcess {
  pid: number
  /** Rejects when the app ends without having been stopped. */
  ended: Promise<never>
  untilReady(signal: AbortSignal): Promise<void>
  stop(): Promise<void>
}

/** The app that answers pages and calls. */
export function startApp(environment: NodeJS.ProcessEnv, logFile: string): AppProcess {
  return startProcess(['--import=@poppinss/ts-exec', 'bin/server.ts'], environment, logFile)
}

/** What recurs: notifications, overdue passes, imports, reports. Its metrics are on a port that nobody needs to know. */
export function startWorker(environment: NodeJS.ProcessEnv, logFile: string): AppProcess {
  return startProcess(['ace.js', 'worker'], { ...environment, METRICS_PORT: '0' }, logFile)
}

/** Starts it in a session of its own, so that Ctrl-C reaches it only through stop(). */
function startProcess(
  program: string[],
  environment: NodeJS.ProcessEnv,
  logFile: string
): AppProcess {
  const log = openSync(logFile, 'w', 0o600)
  const lifeline = join(projectFolder, 'scripts', 'start', 'lifeline.mjs')
  const args = [`--import=${lifeline}`, ...program]
  const child = spawn(process.execPath, args, {
    cwd: appFolder,
    env: environment,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)

  const exit = once(child, 'exit')
  const running = () => child.exitCode === null && child.signalCode === null
  let stopping = false

  const ended = exit.then((): never => {
    if (stopping) return undefined as never
    throw new AppEnded(logFile)
  })
  ended.catch(() => {})

  return {
    pid: child.pid!,
    ended,

    async untilReady(signal) {
      const deadline = Date.now() + startLimit
      const url = `http://127.0.0.1:${environment.PORT}/health/ready`
      while (!(await answersOk(url))) {
        signal.throwIfAborted()
        if (!running() || Date.now() > deadline) throw new AppDidNotStart(logFile)
        await wait(50)
      }
    },

    async stop() {
      stopping = true
      if (!running()) return
      const impatience = setTimeout(() => child.kill('SIGKILL'), stopLimit)
      child.kill('SIGTERM')
      await exit
      clearTimeout(impatience)
    },
  }
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(url, { headers: { connection: 'close' } })
    return ok
  } catch {
    return false
  }
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-20).join('\n')
}
