import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../scripts/database/free_port.ts'
import { APP_ROOT } from '#platform/app_root'

/** The application as a process of its own, on the database of this run, with its log kept. */
export async function startServerProcess(
  environment: Record<string, string> = {},
  waitFor: '/health/ready' | '/health/live' = '/health/ready'
) {
  const port = await freePort()
  const metricsPort = await freePort()
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    cwd: APP_ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      LOG_LEVEL: 'info',
      ...environment,
    },
  })
  let log = ''
  child.stdout.on('data', (chunk) => (log += chunk))
  child.stderr.on('data', (chunk) => (log += chunk))

  const address = `http://127.0.0.1:${port}`
  const exited = once(child, 'exit')
  await Promise.race([
    untilOk(address + waitFor),
    exited.then(() => Promise.reject(new Error(log))),
  ])
  return {
    address,
    metrics: `http://127.0.0.1:${metricsPort}/metrics`,
    child,
    logLines: () => log.trim().split('\n'),
    async exitCode(): Promise<number | null> {
      const [code] = await exited
      return code
    },
  }
}

async function untilOk(address: string): Promise<void> {
  for (;;) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
