import { staff, type Client } from '#tests/client'

let signedIn: Promise<Client> | undefined
const amelia = () => (signedIn ??= staff())

type Order = { place?: string; minutes?: number }

/**
 * A member of staff gives a student of the demonstration a pass, without the page for it. Who is out already comes
 * back first, for nobody is out twice.
 */
export async function issueTo(
  name: string,
  kind: 'hall' | 'exit' | 'library' | 'event',
  { place = kind === 'hall' ? 'Library' : undefined, minutes }: Order = {}
): Promise<{ id: string; valid_until: string }> {
  const issuer = await amelia()
  const { body: found } = await issuer.get(`/api/v1/students?search=${name}`)
  const { body: types } = await issuer.get('/api/v1/pass-types')
  const { body: places } = await issuer.get('/api/v1/places')
  const studentId = found.students[0].id
  await bringBack(studentId)
  const { status, body } = await issuer.post('/api/v1/passes', {
    student_id: studentId,
    pass_type_id: types.pass_types.find((type: { kind: string }) => type.kind === kind).id,
    place_id: places.places.find((one: { name: string }) => one.name === place)?.id,
    minutes,
  })
  if (status !== 201) throw new Error(`${name} got no pass: ${JSON.stringify(body)}`)
  return body.pass
}

/** The same member of staff takes it back. */
export async function takeBack(passId: string) {
  const issuer = await amelia()
  await issuer.post(`/api/v1/passes/${passId}/revoke`, { reason: 'Lost' })
}

async function bringBack(studentId: string) {
  const issuer = await amelia()
  const { body } = await issuer.get('/api/v1/passes/out')
  for (const { id, holder } of body.passes) {
    if (holder.id === studentId) await issuer.post(`/api/v1/passes/${id}/end`, {})
  }
}
