import { randomUUID } from 'node:crypto'
import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import { everybody, type Who } from '#tests/access/access'
import { everyAccess } from '#tests/access/all'
import { Client, student } from '#tests/client'

const cases = everyAccess.flatMap((route) =>
  (Object.keys(everybody) as Who[]).map((who) => ({
    ...route,
    who,
    allowed: route.may.includes(who),
  }))
)

test.group('Authorisation', () => {
  test('{who}: {name}')
    .with(cases)
    .run(async ({ assert }, { who, allowed, request, hidden }) => {
      const { status } = await request(await everybody[who]())
      if (allowed) return assert.include([200, 201, 204], status)
      if (who === 'nobody') return assert.equal(status, 401)
      assert.include(hidden ? [403, 404] : [403], status)
    })

  test('every address for people is in the tables of #tests/access', ({ assert }) => {
    const others = [
      'session.show',
      'session.sign_in',
      'session.sign_out',
      'single_sign_on.list',
      'single_sign_on.depart',
      'single_sign_on.arrive',
      'invitations.open',
      'invitations.accept',
      'openapi.show',
      'device.show',
      'device.beat',
      'device.enrol',
      'gate_bundle.show',
      'gate_roster.show',
      'gate_counts.show',
      'scans.annul',
      'scans.record_batch',
      'scans.record',
      'supervision.start',
      'supervision.end',
      'supervision.students',
      'supervision.photo',
      'supervision.override',
      'kiosk.show',
      'kiosk.identify',
      'kiosk.start_pass',
      'kiosk.begin_pass',
      'kiosk.cancel_pass',
      'kiosk.end_pass',
    ]
    const addresses = Object.values(router.toJSON())
      .flat()
      .filter(({ pattern }) => pattern.startsWith('/api/v1/'))
    assert.sameMembers(
      everyAccess.map(({ route }) => route),
      addresses.map(({ name }) => name!).filter((name) => !others.includes(name))
    )
  })

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
