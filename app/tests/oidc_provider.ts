import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'
import { staff } from '#tests/client'

export type Person = { sub: string; [claim: string]: unknown }
export type Forged = {
  claims: Record<string, unknown>
  header?: Record<string, unknown>
  /** Signed with a key that is none of the provider's, under the name of one that is. */
  foreignKey?: true
}

/** A real OpenID provider on loopback that the school has just added; whoever comes is `person` at once. */
export type GivenProvider = {
  /** Our id of it. */
  id: string
  issuer: string
  person: Person
  /** What the ID token says instead, signed with the provider's own key (or as the header says). */
  forge?: (claims: Record<string, unknown>) => Forged
  /** What userinfo says instead. */
  forgeUserinfo?: (claims: object) => object
  stop(): Promise<void>
}

const SCOPES = 'openid email profile groups'
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const KEY = { ...privateKey.export({ format: 'jwk' }), kid: 'tests', alg: 'RS256', use: 'sig' }

export async function givenProvider(
  settings: object = {},
  { inUserinfo = false }: { inUserinfo?: boolean } = {}
): Promise<GivenProvider> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  /* A test that leaves it running does not keep the process. */
  server.unref()
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const added = await addProvider({ issuer, ...settings })
  const given: GivenProvider = {
    id: added.id,
    issuer,
    person: { sub: 'somebody' },
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  server.on('request', providerFor(given, added.callback, inUserinfo).callback())
  return given
}

/** What an administrator enters. */
export const SETTINGS = {
  client_id: 'student-pass',
  client_secret: 'a-secret-for-tests',
  scopes: SCOPES.split(' '),
}

async function addProvider(settings: { issuer: string }) {
  const admin = await staff()
  await admin.get('/api/v1/session')
  const name = `Sign-in ${createHash('sha1').update(settings.issuer).digest('hex').slice(0, 8)}`
  const body = { name, ...SETTINGS, ...settings }
  const answer = await admin.post('/api/v1/admin/identity-providers', body)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body.identity_provider as { id: string; callback: string }
}

function providerFor(given: GivenProvider, callback: string, inUserinfo: boolean): Provider {
  const configuration: Configuration = {
    clients: [
      {
        client_id: SETTINGS.client_id,
        client_secret: SETTINGS.client_secret,
        redirect_uris: [callback],
      },
    ],
    cookies: { keys: ['for tests'] },
    jwks: { keys: [KEY] },
    claims: {
      openid: ['sub', 'amr'],
      email: ['email', 'email_verified'],
      profile: ['name'],
      groups: ['groups'],
    },
    scopes: SCOPES.split(' '),
    conformIdTokenClaims: inUserinfo,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => given.person }),
    async loadExistingGrant({ oidc }) {
      const of = { clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! }
      const grant = new oidc.provider.Grant(of)
      grant.addOIDCScope(SCOPES)
      await grant.save()
      return grant
    },
  }
  const provider = new Provider(given.issuer, configuration)
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith('/interaction/')) {
      ctx.respond = false
      const login = { login: { accountId: given.person.sub } }
      return provider.interactionFinished(ctx.req, ctx.res, login)
    }
    await next()
    const body = ctx.body as { id_token?: string } & object
    if (given.forge && body?.id_token) body.id_token = forged(body.id_token, given.forge)
    if (given.forgeUserinfo && ctx.path === '/me') ctx.body = given.forgeUserinfo(body)
  })
  return provider
}

/** The same token with other claims. With `alg: none` it has no signature. */
function forged(token: string, forge: NonNullable<GivenProvider['forge']>): string {
  const { claims, header, foreignKey } = forge(partOf(token, 1))
  const says = { ...partOf(token, 0), ...header }
  const text = [says, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  if (says.alg === 'none') return `${text}.`
  const key = foreignKey ? foreign : privateKey
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

function partOf(token: string, index: number): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[index]!, 'base64url').toString())
}
