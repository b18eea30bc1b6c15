import { Agent, request } from 'node:http'

export type Answer = { status: number; body: string; milliseconds: number }

/** A person with a session on one connection that is kept open, as a browser's is. */
export class Reader {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  #cookies = new Map<string, string>()

  constructor(private port: number) {}

  static async signedIn(port: number, email: string, password: string): Promise<Reader> {
    const reader = new Reader(port)
    await reader.get('/api/v1/session')
    const { status, body } = await reader.#send(
      'POST',
      '/api/v1/session',
      JSON.stringify({ email, password })
    )
    if (status !== 200) throw new Error(`${email} could not sign in: ${status} ${body}`)
    return reader
  }

  get(path: string): Promise<Answer> {
    return this.#send('GET', path)
  }

  close(): void {
    this.#agent.destroy()
  }

  #send(method: string, path: string, body?: string): Promise<Answer> {
    const token = this.#cookies.get('XSRF-TOKEN')
    const headers = {
      'Accept': 'application/json',
      'Content-Type': 'application/json',
      'Cookie': [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(token && { 'X-XSRF-TOKEN': decodeURIComponent(token) }),
    }
    return new Promise((resolve, reject) => {
      const startedAt = performance.now()
      const to = { host: '127.0.0.1', port: this.port, method, path, headers, agent: this.#agent }
      const outgoing = request(to, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk))
        response.on('end', () => {
          const milliseconds = performance.now() - startedAt
          this.#keep(response.headers['set-cookie'] ?? [])
          resolve({ status: response.statusCode!, body: text, milliseconds })
        })
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  }

  #keep(cookies: string[]): void {
    for (const cookie of cookies) {
      const [pair] = cookie.split(';')
      const equals = pair!.indexOf('=')
      this.#cookies.set(pair!.slice(0, equals), pair!.slice(equals + 1))
    }
  }
}
