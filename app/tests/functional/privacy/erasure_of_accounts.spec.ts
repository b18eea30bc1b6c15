import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Student from '#people/models/student'
import { signedIn, staff } from '#tests/client'
import { tracesOf } from '#tests/traces'
import { newUser } from '#tests/users'

test.group('Erasing an account', () => {
  test('is refused while the account is open', async ({ assert }) => {
    const user = await newUser(['staff'])
    const admin = await staff()
    const path = `/api/v1/users/${user.id}/erasure`
    for (const answer of [await admin.get(path), await admin.post(path, { name: user.name })]) {
      assert.equal(answer.status, 409)
      assert.equal(answer.body.error.code, 'E_ACCOUNT_STILL_OPEN')
    }
    assert.isNull((await user.refresh()).erasedAt)
  })

  test('is refused for the account of a student, which goes with the student', async ({
    assert,
  }) => {
    const { userId } = await Student.findByOrFail('givenName', 'Omar')
    const admin = await staff()
    const answer = await admin.post(`/api/v1/users/${userId}/erasure`, { name: 'Omar Haddad' })
    assert.equal(answer.status, 409)
    assert.equal(answer.body.error.code, 'E_ACCOUNT_OF_STUDENT')
  })

  test('leaves nothing of somebody who worked here, and is listed', async ({ assert }) => {
    const user = await newUser(['staff'])
    const { email, name } = user
    const own = await signedIn(email)
    await own.post('/api/v1/my/second-factor/totp', {})
    await user.merge({ status: 'disabled' }).save()
    const admin = await staff()
    const path = `/api/v1/users/${user.id}/erasure`

    const preview = await admin.get(path)
    assert.equal(preview.status, 200)
    assert.equal(preview.body.user.email, email)
    assert.equal(preview.body.goes.roles, 1)
    assert.equal(preview.body.goes.sessions, 1)

    assert.isTrue(await hasRow('totp_secrets', user.id))

    const { status, body } = await admin.post(path, { name })
    assert.equal(status, 200)
    assert.deepEqual(await tracesOf([name, email]), [])
    assert.isFalse(await hasRow('totp_secrets', user.id))
    assert.isNull((await own.get('/api/v1/session')).body.user)
    assert.equal((await admin.get(path)).status, 404)
    const listed = await admin.get('/api/v1/users?status=any&search=erased')
    assert.lengthOf(listed.body.users, 0)

    const { erasures } = (await admin.get('/api/v1/privacy/erasures')).body
    assert.deepInclude(erasures[0], {
      id: body.erasure.id,
      kind: 'account',
      because: 'request',
      by: 'Amelia Hart',
      replayed_at: null,
    })
    const event = await db
      .from('audit_events')
      .where({ action: 'user.erased', subject_id: user.id })
      .firstOrFail()
    assert.deepEqual(event.details, { because: 'request' })
  })
})

async function hasRow(table: string, userId: string): Promise<boolean> {
  return (await db.from(table).where('user_id', userId).first()) !== null
}
