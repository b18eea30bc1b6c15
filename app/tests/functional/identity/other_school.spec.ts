import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Student from '#people/models/student'
import { staff, student } from '#tests/client'
import { issue } from '#tests/passes'

/** Moves a pass and its holder to a school that nobody here belongs to. */
async function givenToAnotherSchool(passId: string) {
  const schoolId = randomUUID()
  await db
    .table('schools')
    .insert({ id: schoolId, name: 'Other', time_zone: 'UTC', created_at: new Date() })
  const holder = await Student.create({
    schoolId,
    number: '1',
    givenName: 'Stranger',
    familyName: 'Elsewhere',
    grade: '9',
    status: 'active',
  })
  await db.from('passes').where('id', passId).update({ school_id: schoolId, student_id: holder.id })
  return holder
}

test.group('Another school', () => {
  test('its students are not found and get no pass here', async ({ assert }) => {
    const issuer = await staff()
    const pass = await issue(issuer, 'hall')
    const stranger = await givenToAnotherSchool(pass.id)

    const { body: found } = await issuer.get('/api/v1/students?search=Stranger')
    assert.deepEqual(found.students, [])
    const { body: types } = await issuer.get('/api/v1/pass-types')
    const order = { student_id: stranger.id, pass_type_id: types.pass_types[0].id }
    assert.equal((await issuer.post('/api/v1/passes', order)).status, 404)
  })

  test('its passes are not listed, cannot be revoked, and show no code', async ({ assert }) => {
    const issuer = await staff()
    const pass = await issue(issuer, 'hall')
    await givenToAnotherSchool(pass.id)

    const { body } = await issuer.get('/api/v1/passes')
    assert.notInclude(
      body.passes.map(({ id }: { id: string }) => id),
      pass.id
    )
    const revoked = await issuer.post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'mine now' })
    assert.equal(revoked.status, 404)
    assert.equal((await (await student()).get(`/api/v1/my/passes/${pass.id}/code`)).status, 404)
  })
})
