import { AsyncLocalStorage } from 'node:async_hooks'
import router from '@adonisjs/core/services/router'
import type { Access } from '#tests/access/access'
import { answerOf, type Answer, type Client } from '#tests/client'

/** Any JSON; tests look into it without types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any

/** A request as it was sent, so that somebody else can send the same one. */
export type Sent = { url: string; method: string; init: RequestInit }
export type Heard = (route: string, answer: Answer<Json>) => void

type Watch = {
  route: string
  client: Client
  before: (sent: Sent) => Promise<void>
  heard?: Heard
  sent?: Sent
}

const watching = new AsyncLocalStorage<Watch>()
const plainFetch = globalThis.fetch

/**
 * Lets somebody do what a row of the tables says, and stops the request that the row is about at the door: the
 * objects it names exist by then. `before` may have others send the very same request first.
 */
export async function atTheDoor(
  row: Access,
  client: Client,
  before: Watch['before'],
  heard?: Heard
): Promise<{ status: number; sent: Sent | undefined }> {
  globalThis.fetch = watchedFetch
  const watch: Watch = { route: row.route, client, before, heard }
  const { status } = await watching.run(watch, () => row.request(client))
  return { status, sent: watch.sent }
}

/** The same request by somebody else. The token against forged requests is theirs. */
export async function sendAs(
  who: { cookies(): string; cookie(name: string): string | undefined; bearer?: string },
  { url, method, init }: Sent
): Promise<Answer<Json>> {
  const headers = new Headers(init.headers)
  headers.set('Cookie', who.cookies())
  headers.set('X-XSRF-TOKEN', decodeURIComponent(who.cookie('XSRF-TOKEN') ?? ''))
  if (who.bearer) headers.set('Authorization', `Bearer ${who.bearer}`)
  const stopped = new AbortController()
  const response = await plainFetch(url, { ...init, method, headers, signal: stopped.signal })
  if (!isEndless(response)) return answerOf(response)
  stopped.abort()
  return { status: response.status, headers: response.headers, body: '' }
}

const watchedFetch: typeof fetch = async (input, init = {}) => {
  const watch = watching.getStore()
  if (!watch) return plainFetch(input, init)

  const url = String(input)
  const method = init.method ?? 'GET'
  const route = routeOf(url, method)
  const cookies = new Headers(init.headers).get('Cookie')
  if (!watch.sent && route === watch.route && cookies === watch.client.cookies()) {
    watch.sent = { url, method, init: { ...init, signal: null } }
    await watching.exit(() => watch.before(watch.sent!))
  }
  const response = await plainFetch(input, init)
  if (watch.heard && route && !isEndless(response)) {
    watch.heard(route, await answerOf(response.clone()))
  }
  return response
}

const isEndless = ({ headers }: Response) =>
  headers.get('content-type')?.includes('text/event-stream') ?? false

function routeOf(url: string, method: string): string | undefined {
  return router.match(new URL(url).pathname, method, true)?.route.name
}

/** The identifiers that a request names, in its address or its body. */
export function idsNamedBy({ url, init }: Sent): { inAddress: string[]; inBody: string[] } {
  const { pathname, search } = new URL(url)
  const text = typeof init.body === 'string' ? init.body : ''
  return { inAddress: idsIn(pathname + search), inBody: wholeIdsIn(text) }
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

export function idsIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(UUID) ?? [])]
}

/** Those that are a whole value: tests make unique names and e-mail addresses of them too. */
function wholeIdsIn(json: string): string[] {
  const values = json.match(/"[^"]*"/g) ?? []
  return values.flatMap((value) => (value.length === 38 ? idsIn(value) : []))
}
