import { randomUUID } from 'node:crypto'
import ExternalIdentity from '#identity/single_sign_on/models/external_identity'
import User from '#identity/models/user'
import type { Access } from '#tests/access/access'
import { staff, type Client } from '#tests/client'
import { givenProvider, SETTINGS, type GivenProvider } from '#tests/oidc_provider'

const PROVIDERS = '/api/v1/admin/identity-providers'
const OWN = '/api/v1/my/external-identities'

const everybody: Access['may'] = [
  'student',
  'other student',
  'staff',
  'monitor',
  'gate',
  'supervisor',
  'safeguarding',
  'admin',
  'auditor',
]

const newProvider = () => ({
  ...SETTINGS,
  name: `Sign-in ${randomUUID()}`,
  issuer: 'http://127.0.0.1:1',
})

/** A request about a provider that was added for it. */
const aboutProvider =
  (send: (client: Client, path: string) => Promise<{ status: number }>) =>
  async (client: Client) => {
    const { body } = await (await staff()).post(PROVIDERS, newProvider())
    await client.get('/api/v1/session')
    return send(client, `${PROVIDERS}/${body.identity_provider.id}`)
  }

export const access: Access[] = [
  {
    name: 'list sign-in services',
    route: 'identity_providers.list',
    may: ['admin'],
    request: (client) => client.get(PROVIDERS),
  },
  {
    name: 'add a sign-in service',
    route: 'identity_providers.add',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post(PROVIDERS, newProvider())
    },
  },
  {
    name: 'change a sign-in service',
    route: 'identity_providers.change',
    may: ['admin'],
    request: aboutProvider((client, path) => client.patch(path, { enabled: false })),
  },
  {
    name: 'check a sign-in service',
    route: 'identity_providers.check',
    may: ['admin'],
    request: aboutProvider((client, path) => client.post(`${path}/check`, {})),
  },
  {
    name: 'remove a sign-in service',
    route: 'identity_providers.remove',
    may: ['admin'],
    request: aboutProvider((client, path) => client.delete(path)),
  },
  {
    name: 'list the own links with sign-in services',
    route: 'own_identities.list',
    may: everybody,
    request: (client) => client.get(OWN),
  },
  {
    name: 'link the own account with a sign-in service',
    route: 'own_identities.link',
    may: everybody,
    async request(client) {
      running ??= givenProvider()
      await client.get('/api/v1/session')
      return client.post(`${OWN}/${(await running).id}`, {})
    },
  },
  {
    name: 'take the own link with a sign-in service away',
    route: 'own_identities.unlink',
    may: everybody,
    async request(client) {
      const { body } = await client.get('/api/v1/session')
      const id = body.user ? await linkOf(body.user.id) : randomUUID()
      return client.delete(`${OWN}/${id}`)
    },
  },
]

let running: Promise<GivenProvider> | undefined

async function linkOf(userId: string): Promise<string> {
  const { body } = await (await staff()).post(PROVIDERS, newProvider())
  const { schoolId } = await User.findOrFail(userId)
  const { id } = await ExternalIdentity.create({
    schoolId,
    userId,
    identityProviderId: body.identity_provider.id,
    issuer: randomUUID(),
    subject: 'somebody',
  })
  return id
}
