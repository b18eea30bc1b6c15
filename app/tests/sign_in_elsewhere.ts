import { Client } from '#tests/client'
import type { GivenProvider } from '#tests/oidc_provider'

const START = '/api/v1/session/single-sign-on'

/** A browser that has nobody signed in. */
export async function visitor(): Promise<Client> {
  const client = new Client()
  await client.get('/api/v1/session')
  return client
}

/** The path on our site to which the provider sends the browser back. */
export async function wayBack(
  client: Client,
  { id, issuer }: GivenProvider,
  body: { next?: string } = {}
): Promise<string> {
  const { status, body: answer } = await client.post(`${START}/${id}`, body)
  if (status !== 200) throw new Error(JSON.stringify(answer))
  return followTo(answer.address, issuer)
}

/** Goes through the provider's pages as a browser does, and returns the first address that is not the provider's. */
export async function followTo(address: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = new URL(address)
  while (at.origin === issuer) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      cookies.set(name!, value!)
    }
    const location = answer.headers.get('location')
    if (!location) throw new Error(`${at.href}: ${answer.status} ${await answer.text()}`)
    at = new URL(location, at)
  }
  return `${at.pathname}${at.search}`
}

/** Signs in by the provider; where our site then leads the browser. */
export async function signInBy(
  client: Client,
  provider: GivenProvider,
  body: { next?: string } = {}
): Promise<string> {
  const { headers } = await client.get(await wayBack(client, provider, body))
  return headers.get('location')!
}
