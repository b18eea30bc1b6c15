import env from '#start/env'
import { DEMONSTRATION } from '#tests/demonstration'

export type Answer<Body = never> = { status: number; headers: Headers; body: Body }

/** Any JSON; tests look into it without types, so that they see what is really sent. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any

/** What a browser does for a person: keeps cookies and echoes the CSRF token. */
export class Client {
  #cookies = new Map<string, string>()

  /** @param origin of another process than the one under test here */
  constructor(private readonly origin = addressOf('')) {}

  get(path: string) {
    return this.send('GET', path)
  }

  post(path: string, body: object) {
    return this.send('POST', path, JSON.stringify(body))
  }

  patch(path: string, body: object) {
    return this.send('PATCH', path, JSON.stringify(body))
  }

  put(path: string, body: object) {
    return this.send('PUT', path, JSON.stringify(body))
  }

  delete(path: string) {
    return this.send('DELETE', path)
  }

  async send(
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {}
  ): Promise<Answer<Json>> {
    const token = this.#cookies.get('XSRF-TOKEN')
    const response = await fetch(`${this.origin}${path}`, {
      method,
      body,
      redirect: 'manual',
      headers: {
        'Content-Type': 'application/json',
        'Cookie': this.cookies(),
        ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}),
        ...headers,
      },
    })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return answerOf(response)
  }

  /** All of them, as the header of a request has them. */
  cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  address(path: string): string {
    return `${this.origin}${path}`
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  #keep(cookie: string) {
    const [pair] = cookie.split(';')
    const equals = pair!.indexOf('=')
    this.#cookies.set(pair!.slice(0, equals), pair!.slice(equals + 1))
  }
}

/** A client that has signed in with the demonstration's password. */
export async function signedIn(email: string, origin?: string): Promise<Client> {
  const client = new Client(origin)
  await client.get('/api/v1/session')
  const { status } = await client.post('/api/v1/session', {
    email,
    password: DEMONSTRATION.password,
  })
  if (status !== 200) throw new Error(`${email} could not sign in: ${status}`)
  return client
}

const clients = new Map<string, Client>()

/**
 * A client of somebody, the same as before as long as it is signed in: checking a password takes a tenth of a second,
 * and some thousand requests need one.
 */
export async function person(email: string): Promise<Client> {
  const known = clients.get(email)
  const { body } = (await known?.get('/api/v1/session')) ?? { body: null }
  if (body?.user) return known!
  const client = await signedIn(email)
  clients.set(email, client)
  return client
}

export const staff = () => person('amelia.hart@demo.school')
export const student = () => person('maya.lindqvist@demo.school')
export const gatekeeper = () => person('grace.okafor@demo.school')

export function addressOf(path: string): string {
  return `http://${env.get('HOST')}:${env.get('PORT')}${path}`
}

export async function answerOf(response: Response): Promise<Answer<Json>> {
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    headers: response.headers,
    body: json ? JSON.parse(text) : text,
  }
}
