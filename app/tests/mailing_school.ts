import { Client } from '#tests/client'
import { startMailServer } from '#tests/mail_server'
import { startServerProcess } from '#tests/server_process'
import { startWorkerProcess } from '#tests/worker_process'

/** What makes a process send e-mails to a mail server of this machine that offers no encryption. */
export const mailEnvironment = (port: number) => ({
  MAIL_HOST: '127.0.0.1',
  MAIL_PORT: String(port),
  MAIL_TLS: 'none',
  MAIL_FROM: 'Northfield School <pass@northfield.example>',
})

/** The school with a mail server: the application and, unless told otherwise, the worker, each a process of its own. */
export async function startMailingSchool({ withWorker = true } = {}) {
  const mailServer = await startMailServer()
  const environment = mailEnvironment(mailServer.port)
  const server = await startServerProcess(environment)
  const worker = withWorker ? await startWorkerProcess(environment) : undefined
  return {
    address: server.address,
    mailServer,
    /** What both have logged. */
    log: () => [...server.logLines(), worker?.log() ?? ''].join('\n'),
    /** A browser nobody has signed in in. */
    async visitor() {
      const client = new Client(server.address)
      await client.get('/api/v1/session')
      return client
    },
    async stop() {
      await worker?.stop()
      server.child.kill()
      await server.exitCode()
      await mailServer.stop()
    },
  }
}

export type MailingSchool = Awaited<ReturnType<typeof startMailingSchool>>
