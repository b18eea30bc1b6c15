import type { Client } from '#tests/client'

export type Kind = 'hall' | 'exit' | 'library' | 'event'
export type IssuedPass = { id: string; state: string; valid_until: string; valid_from: string }

/** A member of staff issues a pass of a kind to the student with the demonstration's first account. */
export async function issue(issuer: Client, kind: Kind, minutes?: number): Promise<IssuedPass> {
  return issueTo(issuer, 'Maya', kind, { minutes })
}

/** The same for any student, by name; who is out comes back first, for nobody is out twice. */
export async function issueTo(
  issuer: Client,
  name: string,
  kind: Kind,
  order: { place_id?: string; minutes?: number } = {}
): Promise<IssuedPass> {
  const { body: found } = await issuer.get(`/api/v1/students?search=${name}`)
  const student = found.students[0].id
  await bringBack(issuer, student)
  const { status, body } = await issuer.post('/api/v1/passes', {
    student_id: student,
    pass_type_id: await typeIdOf(issuer, kind),
    place_id: order.place_id ?? (kind === 'hall' ? await libraryId(issuer) : undefined),
    minutes: order.minutes,
  })
  if (status !== 201) throw new Error(`no pass was issued: ${JSON.stringify(body)}`)
  return body.pass
}

/** Ends the pass that a student is out with, if any. */
export async function bringBack(issuer: Client, studentId: string): Promise<void> {
  const { status, body } = await issuer.get(`/api/v1/passes?student_id=${studentId}&state=out`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  for (const pass of body.passes) {
    if (['event', 'id_card'].includes(pass.type.kind)) continue
    await issuer.post(`/api/v1/passes/${pass.id}/end`, {})
  }
}

export async function typeIdOf(issuer: Client, kind: Kind): Promise<string> {
  const { body } = await issuer.get('/api/v1/pass-types')
  return body.pass_types.find((type: { kind: string }) => type.kind === kind).id
}

export async function libraryId(issuer: Client): Promise<string> {
  const { body } = await issuer.get('/api/v1/places')
  return body.places.find((place: { name: string }) => place.name === 'Library').id
}
