import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { Client, student } from '#tests/client'

/* Who may and who may not is in functional/authorisation. */
test.group('Authorisation', () => {
  test('a gate token opens nothing that is for people', async ({ assert }) => {
    const { DEMONSTRATION } = await import('#tests/demonstration')
    const authorization = { Authorization: `Bearer ${DEMONSTRATION.gateToken}` }
    for (const path of [
      '/api/v1/students',
      '/api/v1/passes',
      '/api/v1/my/passes',
      '/api/v1/scans',
    ]) {
      const { status } = await new Client().send('GET', path, undefined, authorization)
      assert.equal(status, 401, path)
    }
  })

  test('a pass that does not exist is not found, and says what to check', async ({ assert }) => {
    const client = await student()
    const { status, body } = await client.get(`/api/v1/my/passes/${randomUUID()}/code`)
    assert.equal(status, 404)
    assert.equal(body.error.code, 'E_ROW_NOT_FOUND')
    assert.isNotEmpty(body.error.remedy)
  })
})
