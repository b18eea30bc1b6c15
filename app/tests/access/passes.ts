import type { Access } from '#tests/access/access'
import { staff, type Client } from '#tests/client'
import { issue, libraryId, typeIdOf } from '#tests/passes'
import { newPass } from '#tests/pass_in_state'
import { newStudent } from '#tests/students'

const WORKING = ['staff', 'admin'] as const

/** Lets the client fetch its CSRF token first, as pages do. */
async function post(client: Client, path: string, body: object = {}) {
  await client.get('/api/v1/session')
  return client.post(path, body)
}

const decisions = (verb: 'approve' | 'deny'): Access => ({
  name: `${verb} a request`,
  route: `passes.${verb}`,
  may: [...WORKING],
  request: async (client) =>
    post(client, `/api/v1/passes/${(await newPass('requested')).id}/${verb}`),
})

const onOwn = (verb: 'activate' | 'end' | 'cancel', state: 'approved' | 'active'): Access => ({
  name: `${verb} an own pass`,
  route: `my_passes.${verb}`,
  may: ['student'],
  async request(client) {
    const pass = await newPass(state, { holder: 'Maya' })
    const answer = await post(client, `/api/v1/my/passes/${pass.id}/${verb}`)
    /* Somebody else's pass is not there for another student: as good as forbidden. */
    return answer.status === 404 ? { status: 403 } : answer
  },
})

export const access: Access[] = [
  {
    name: 'list pass types',
    route: 'pass_types.list',
    may: [...WORKING],
    request: (client) => client.get('/api/v1/pass-types'),
  },
  {
    name: 'list passes',
    route: 'passes.list',
    may: [...WORKING],
    request: (client) => client.get('/api/v1/passes'),
  },
  {
    name: 'see who is out',
    route: 'passes.out',
    may: ['staff', 'monitor', 'supervisor', 'safeguarding', 'admin'],
    request: (client) => client.get('/api/v1/passes/out'),
  },
  {
    name: 'open a pass',
    route: 'passes.show',
    may: [...WORKING],
    request: async (client) => client.get(`/api/v1/passes/${(await newPass('active')).id}`),
  },
  {
    name: 'list requests to decide on',
    route: 'approvals.list',
    may: [...WORKING],
    request: (client) => client.get('/api/v1/approvals'),
  },
  {
    name: 'decide on many requests',
    route: 'approvals.decide',
    may: [...WORKING],
    request: async (client) =>
      post(client, '/api/v1/approvals', {
        ids: [(await newPass('requested')).id],
        decision: 'deny',
      }),
  },
  decisions('approve'),
  decisions('deny'),
  {
    name: 'undo a decision',
    route: 'passes.undo',
    may: [...WORKING],
    async request(client) {
      const pass = await newPass('requested')
      await post(client, `/api/v1/passes/${pass.id}/deny`)
      return post(client, `/api/v1/passes/${pass.id}/undo`)
    },
  },
  {
    name: 'end a pass',
    route: 'passes.end',
    may: [...WORKING, 'monitor'],
    request: async (client) => post(client, `/api/v1/passes/${(await newPass('active')).id}/end`),
  },
  {
    name: 'begin a pass for its holder',
    route: 'passes.activate',
    may: [...WORKING],
    request: async (client) =>
      post(client, `/api/v1/passes/${(await newPass('approved')).id}/activate`),
  },
  {
    name: 'issue a pass',
    route: 'passes.issue',
    may: [...WORKING],
    async request(client) {
      const issuer = await staff()
      return post(client, '/api/v1/passes', {
        student_id: (await newStudent()).id,
        pass_type_id: await typeIdOf(issuer, 'library'),
      })
    },
  },
  {
    name: 'issue many passes',
    route: 'passes.issue_many',
    may: [...WORKING],
    async request(client) {
      const issuer = await staff()
      return post(client, '/api/v1/passes/bulk', {
        student_ids: [(await newStudent()).id],
        pass_type_id: await typeIdOf(issuer, 'library'),
      })
    },
  },
  {
    name: 'revoke a pass',
    route: 'passes.revoke',
    may: [...WORKING],
    request: async (client) =>
      post(client, `/api/v1/passes/${(await newPass('active')).id}/revoke`, { reason: 'lost' }),
  },
  {
    name: 'list own passes',
    route: 'my_passes.list',
    may: ['student', 'other student'],
    request: (client) => client.get('/api/v1/my/passes'),
  },
  {
    name: 'see what one may ask for',
    route: 'my_passes.options',
    may: ['student', 'other student'],
    request: (client) => client.get('/api/v1/my/pass-options'),
  },
  {
    name: 'ask for a pass',
    route: 'my_passes.request',
    may: ['student', 'other student'],
    async request(client) {
      const issuer = await staff()
      return post(client, '/api/v1/my/passes', {
        pass_type_id: await typeIdOf(issuer, 'hall'),
        place_id: await libraryId(issuer),
        starts_at: new Date(Date.now() + 3_600_000).toISOString(),
      })
    },
  },
  {
    name: "show the code of a student's pass",
    route: 'my_passes.code',
    may: ['student'],
    async request(client) {
      const pass = await issue(await staff(), 'hall')
      await post(client, '/api/v1/my/phones', { replace_oldest: true })
      return client.get(`/api/v1/my/passes/${pass.id}/code`)
    },
  },
  onOwn('activate', 'approved'),
  onOwn('end', 'active'),
  onOwn('cancel', 'approved'),
]
