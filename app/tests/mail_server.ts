import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

type Waiting = { accept(): void }

/** A real mail server on this machine that keeps what it has accepted. */
export async function startMailServer({ port = 0 }: { port?: number } = {}) {
  const mails: ParsedMail[] = []
  const recipients: string[][] = []
  const waiting: Waiting[] = []
  let holding = false

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, callback) {
      void simpleParser(stream).then((mail) => {
        const accept = () => {
          mails.push(mail)
          recipients.push(session.envelope.rcptTo.map(({ address }) => address))
          callback()
        }
        if (holding) waiting.push({ accept })
        else accept()
      })
    },
  })
  /* A client that is killed in mid-sentence is what some tests are about. */
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')

  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    recipients,
    /** Mails that have been handed over completely and wait for an answer. */
    waiting,
    /** Leaves mails unanswered from now on. */
    hold: () => void (holding = true),
    /** Answers at once from now on. */
    release: () => void (holding = false),
    to: (address: string) => mails.filter((_, index) => recipients[index]!.includes(address)),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
