import type { Client } from '#tests/client'

/** A member of staff issues a pass of a kind to the student with the demonstration's first account. */
export async function issue(
  issuer: Client,
  kind: 'hall' | 'exit' | 'library' | 'event',
  minutes?: number
) {
  const { body: found } = await issuer.get('/api/v1/students?search=Maya')
  const { body: types } = await issuer.get('/api/v1/pass-types')
  const type = types.pass_types.find((candidate: { kind: string }) => candidate.kind === kind)
  const { body } = await issuer.post('/api/v1/passes', {
    student_id: found.students[0].id,
    pass_type_id: type.id,
    minutes,
  })
  return body.pass as { id: string; state: string; valid_until: string; valid_from: string }
}
