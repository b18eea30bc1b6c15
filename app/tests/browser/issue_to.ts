import { staff, type Client } from '#tests/client'

let signedIn: Promise<Client> | undefined
const amelia = () => (signedIn ??= staff())

type Order = { place?: string; minutes?: number }

/** A member of staff gives a student of the demonstration a pass, without the page for it. */
export async function issueTo(
  name: string,
  kind: 'hall' | 'exit' | 'library' | 'event',
  { place, minutes }: Order = {}
): Promise<{ id: string; valid_until: string }> {
  const issuer = await amelia()
  const { body: found } = await issuer.get(`/api/v1/students?search=${name}`)
  const { body: types } = await issuer.get('/api/v1/pass-types')
  const { body: places } = await issuer.get('/api/v1/places')
  const { body } = await issuer.post('/api/v1/passes', {
    student_id: found.students[0].id,
    pass_type_id: types.pass_types.find((type: { kind: string }) => type.kind === kind).id,
    place_id: places.places.find((one: { name: string }) => one.name === place)?.id,
    minutes,
  })
  return body.pass
}

/** The same member of staff takes it back. */
export async function takeBack(passId: string) {
  const issuer = await amelia()
  await issuer.post(`/api/v1/passes/${passId}/revoke`, { reason: 'Lost' })
}
