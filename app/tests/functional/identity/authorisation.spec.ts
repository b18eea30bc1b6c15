import { randomUUID } from 'node:crypto'
import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import { Client, gatekeeper, signedIn, staff, student } from '#tests/client'
import { issue } from '#tests/passes'

type Who = 'nobody' | 'student' | 'other student' | 'gate' | 'staff'

const clients: Record<Who, () => Promise<Client>> = {
  'nobody': async () => new Client(),
  'student': student,
  'other student': () => signedIn('omar.haddad@demo.school'),
  'gate': gatekeeper,
  'staff': () => signedIn('tomas.rivera@demo.school'),
}

/** Every address for people: who may, and a request that succeeds for those. */
const routes: {
  name: string
  route: string
  may: Who[]
  request(client: Client): Promise<{ status: number }>
}[] = [
  {
    name: 'search students',
    route: 'students.search',
    may: ['staff'],
    request: (client) => client.get('/api/v1/students'),
  },
  {
    name: 'list places',
    route: 'places.list',
    may: ['staff', 'gate'],
    request: (client) => client.get('/api/v1/places'),
  },
  {
    name: 'list pass types',
    route: 'pass_types.list',
    may: ['staff'],
    request: (client) => client.get('/api/v1/pass-types'),
  },
  {
    name: 'list passes',
    route: 'passes.list',
    may: ['staff'],
    request: (client) => client.get('/api/v1/passes'),
  },
  {
    name: 'list scans',
    route: 'scans.list',
    may: ['staff', 'gate'],
    request: (client) => client.get('/api/v1/scans'),
  },
  {
    name: 'list own passes',
    route: 'my_passes.list',
    may: ['student', 'other student'],
    request: (client) => client.get('/api/v1/my/passes'),
  },
  {
    name: "show the code of a student's pass",
    route: 'my_passes.code',
    may: ['student'],
    async request(client) {
      const pass = await issue(await staff(), 'hall')
      return client.get(`/api/v1/my/passes/${pass.id}/code`)
    },
  },
  {
    name: 'issue a pass',
    route: 'passes.issue',
    may: ['staff'],
    async request(client) {
      const issuer = await staff()
      const { body: found } = await issuer.get('/api/v1/students?search=Hana')
      const { body: types } = await issuer.get('/api/v1/pass-types')
      await client.get('/api/v1/session')
      return client.post('/api/v1/passes', {
        student_id: found.students[0].id,
        pass_type_id: types.pass_types[0].id,
      })
    },
  },
  {
    name: 'revoke a pass',
    route: 'passes.revoke',
    may: ['staff'],
    async request(client) {
      const pass = await issue(await staff(), 'hall')
      await client.get('/api/v1/session')
      return client.post(`/api/v1/passes/${pass.id}/revoke`, { reason: 'lost' })
    },
  },
]

const everybody = Object.keys(clients) as Who[]
const cases = routes.flatMap((route) =>
  everybody.map((who) => ({ ...route, who, allowed: route.may.includes(who) }))
)

test.group('Authorisation', () => {
  test('{who}: {name}')
    .with(cases)
    .run(async ({ assert }, { who, allowed, request }) => {
      const { status } = await request(await clients[who]())
      if (allowed) return assert.include([200, 201], status)
      assert.equal(status, who === 'nobody' ? 401 : 403)
    })

  test('every address for people is in the table above', ({ assert }) => {
    const others = [
      'session.show',
      'session.sign_in',
      'session.sign_out',
      'device.show',
      'scans.record',
    ]
    const addresses = Object.values(router.toJSON())
      .flat()
      .filter(({ pattern }) => pattern.startsWith('/api/v1/'))
    assert.sameMembers(
      routes.map(({ route }) => route),
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
