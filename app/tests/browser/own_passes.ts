import { signedIn, type Client } from '#tests/client'

const clients = new Map<string, Promise<Client>>()

function clientOf(email: string): Promise<Client> {
  if (!clients.has(email)) clients.set(email, signedIn(email))
  return clients.get(email)!
}

type Wish = { place?: string; starts_at?: string; note?: string; minutes?: number }

/** A student asks for a pass, without the page for it. */
export async function requestAs(
  email: string,
  kind: 'hall' | 'exit' | 'library',
  { place, ...more }: Wish = {}
): Promise<{ id: string; state: string }> {
  const client = await clientOf(email)
  const { body: options } = await client.get('/api/v1/my/pass-options')
  const { status, body } = await client.post('/api/v1/my/passes', {
    pass_type_id: options.types.find((type: { kind: string }) => type.kind === kind).id,
    place_id: options.places.find((one: { name: string }) => one.name === place)?.id,
    ...more,
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.pass
}

/** Ends and cancels everything that is open, so that the next test begins without passes. */
export async function giveUpAll(email: string): Promise<void> {
  const client = await clientOf(email)
  const { body } = await client.get('/api/v1/my/passes')
  for (const { id, can } of body.passes) {
    if (can.cancel) await client.post(`/api/v1/my/passes/${id}/cancel`, {})
    if (can.end) await client.post(`/api/v1/my/passes/${id}/end`, {})
  }
}
