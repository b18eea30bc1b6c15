import { request } from 'node:https'
import { Secret, TOTP } from 'otpauth'

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look at what is really sent
  body: any
}

export interface Place {
  host: string
  port: number
  /** PEM; no other authority is trusted. */
  authority: string
}

/** What a browser does: TLS with the site's own authority, cookies, the CSRF token. */
export class Browser {
  #cookies = new Map<string, string>()

  constructor(
    private readonly place: Place,
    private readonly headers: Record<string, string> = {}
  ) {}

  get(path: string) {
    return this.send('GET', path)
  }

  post(path: string, body: object) {
    return this.send('POST', path, body)
  }

  async send(method: string, path: string, body?: object): Promise<Answer> {
    const token = this.#cookies.get('__Host-XSRF-TOKEN')
    const answer = await ask(this.place, method, path, body, {
      ...this.headers,
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(token ? { 'x-xsrf-token': decodeURIComponent(token) } : {}),
    })
    for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) this.#keep(cookie)
    return answer
  }

  #keep(cookie: string) {
    const [pair = ''] = cookie.split(';')
    const equals = pair.indexOf('=')
    this.#cookies.set(pair.slice(0, equals), pair.slice(equals + 1))
  }
}

/** A person who has signed in. Like the pages, sends again what is answered by "503, try again". */
export async function signedIn(place: Place, email: string, password: string) {
  const browser = new Browser(place)
  for (let attempt = 0; attempt < 10; attempt++) {
    const { status, headers } = await browser.get('/api/v1/session')
    if (status !== 503) break
    await new Promise((resolve) => setTimeout(resolve, Number(headers['retry-after'] ?? 1) * 1000))
  }
  const { status, body } = await browser.post('/api/v1/session', { email, password })
  if (status !== 200)
    throw new Error(`${email} could not sign in: ${status} ${JSON.stringify(body)}`)
  if (body.second_factor) await setUpSecondFactor(browser, email, body.second_factor.wanted)
  return browser
}

/** Sets up an authenticator app, as whoever signs in for the first time is asked to. */
async function setUpSecondFactor(browser: Browser, email: string, wanted: string) {
  if (wanted !== 'set_up') throw new Error(`${email} has an authenticator app already`)
  const { body: offered } = await browser.post('/api/v1/my/second-factor/totp', {})
  const code = new TOTP({ secret: Secret.fromBase32(offered.secret) }).generate()
  const { status, body } = await browser.post('/api/v1/my/second-factor/totp/confirm', { code })
  if (status !== 200 || !body.user)
    throw new Error(`${email} could not set up an app: ${status} ${JSON.stringify(body)}`)
}

function ask(
  { host, port, authority }: Place,
  method: string,
  path: string,
  body: object | undefined,
  headers: Record<string, string>
) {
  const content = body === undefined ? undefined : JSON.stringify(body)
  return new Promise<Answer>((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        servername: host,
        ca: authority,
        agent: false,
        headers: {
          host: `${host}:${port}`,
          origin: `https://${host}:${port}`,
          ...(content ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const json = response.headers['content-type']?.includes('json')
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: json ? JSON.parse(text) : text,
          })
        })
      }
    )
    call.on('error', reject)
    call.end(content)
  })
}
