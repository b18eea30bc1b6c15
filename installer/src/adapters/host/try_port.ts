import { createServer } from 'node:net'

type Answer = 'free' | 'taken' | 'denied' | 'no-such-address'

const answers: Record<string, Answer> = {
  EADDRINUSE: 'taken',
  EACCES: 'denied',
  EADDRNOTAVAIL: 'no-such-address',
}

/** Opens the port and closes it again: the only proof that counts. */
export function tryPort(address: string, port: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const answer = answers[error.code ?? '']
      if (answer) resolve(answer)
      else reject(error)
    })
    server.listen({ host: address, port, exclusive: true }, () =>
      server.close(() => resolve('free'))
    )
  })
}
