import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../scripts/database/free_port.ts'
import { APP_ROOT } from '#platform/app_root'

/** The worker as a process of its own, on the database of this run. */
export async function startWorkerProcess(environment: Record<string, string> = {}) {
  const metricsPort = await freePort()
  const child = spawn(process.execPath, ['ace.js', 'worker'], {
    cwd: APP_ROOT,
    env: {
      ...process.env,
      METRICS_PORT: String(metricsPort),
      LOG_LEVEL: 'info',
      ...environment,
    },
  })
  let log = ''
  child.stdout.on('data', (chunk) => (log += chunk))
  child.stderr.on('data', (chunk) => (log += chunk))
  const exited = once(child, 'exit')
  return {
    metrics: `http://127.0.0.1:${metricsPort}/metrics`,
    log: () => log,
    /** @param signal SIGTERM lets it finish, SIGKILL does not */
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal)
      await exited
    },
  }
}
