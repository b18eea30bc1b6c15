import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import type { Client } from '#tests/client'
import { givenProvider, type Forged, type GivenProvider } from '#tests/oidc_provider'
import { signInBy, visitor, wayBack } from '#tests/sign_in_elsewhere'
import { newUser } from '#tests/users'

const refused = (reason: string) => `/sign-in?single_sign_on=${reason}`
const BY_EMAIL = { links_by_email: true, email_domains: ['demo.school'] }
const now = () => Math.floor(Date.now() / 1000)

async function ledFrom(client: Client, path: string): Promise<string> {
  return (await client.get(path)).headers.get('location')!
}

const isNobody = async (client: Client) => (await client.get('/api/v1/session')).body.user === null

test.group('A hostile answer of a provider', (group) => {
  const running: GivenProvider[] = []
  group.each.teardown(async () => {
    await Promise.all(running.splice(0).map((provider) => provider.stop()))
  })

  async function given(...settings: Parameters<typeof givenProvider>) {
    const provider = await givenProvider(...settings)
    running.push(provider)
    const { email } = await newUser()
    provider.person = { sub: randomUUID(), email, email_verified: true }
    return provider
  }

  const forgeries: { title: string; forge: (claims: Record<string, unknown>) => Forged }[] = [
    { title: 'of another nonce', forge: (claims) => ({ claims: { ...claims, nonce: 'mine' } }) },
    { title: 'without a nonce', forge: ({ nonce: _, ...claims }) => ({ claims }) },
    { title: 'for another client', forge: (claims) => ({ claims: { ...claims, aud: 'other' } }) },
    {
      title: 'of another issuer',
      forge: (claims) => ({ claims: { ...claims, iss: 'https://accounts.google.com' } }),
    },
    {
      title: 'that ran out',
      forge: (claims) => ({ claims: { ...claims, iat: now() - 900, exp: now() - 300 } }),
    },
    { title: 'without a subject', forge: ({ sub: _, ...claims }) => ({ claims }) },
    {
      title: 'without a signature',
      forge: (claims) => ({ claims, header: { alg: 'none' } }),
    },
    {
      title: 'signed with a key that is not the provider’s',
      forge: (claims) => ({ claims, foreignKey: true }),
    },
    {
      title: 'that names an unknown key',
      forge: (claims) => ({ claims, header: { kid: 'unknown' } }),
    },
    {
      title: 'signed by an algorithm of shared secrets',
      forge: (claims) => ({ claims, header: { alg: 'HS256' } }),
    },
  ]

  test('with an ID token {title} signs nobody in')
    .with(forgeries)
    .run(async ({ assert }, { forge }) => {
      const provider = await given(BY_EMAIL)
      const client = await visitor()
      provider.forge = forge
      assert.equal(await signInBy(client, provider), refused('untrusted'))
      assert.isTrue(await isNobody(client))

      provider.forge = (claims) => ({ claims })
      assert.equal(await signInBy(client, provider), '/', 'the same, signed anew, unchanged')
    })

  test('with another person’s userinfo signs nobody in', async ({ assert }) => {
    const provider = await given(BY_EMAIL, { inUserinfo: true })
    provider.forgeUserinfo = (claims) => ({ ...claims, sub: 'another' })
    assert.equal(await signInBy(await visitor(), provider), refused('untrusted'))
  })

  test('counts once, in the browser that asked for it', async ({ assert }) => {
    const provider = await given(BY_EMAIL)
    const client = await visitor()
    const path = await wayBack(client, provider)
    const other = await visitor()
    assert.equal(await ledFrom(other, path), refused('expired'), 'another browser')
    await wayBack(other, provider)
    assert.equal(await ledFrom(other, path), refused('untrusted'), 'another sign-in')
    assert.isTrue(await isNobody(other))

    assert.equal(await ledFrom(client, path), '/')
    assert.equal(await ledFrom(client, path), refused('expired'), 'replayed')
  })

  test('with another state, code or issuer is not taken', async ({ assert }) => {
    const provider = await given(BY_EMAIL)
    for (const field of ['state', 'code', 'iss']) {
      const client = await visitor()
      const path = new URL(await wayBack(client, provider), provider.issuer)
      path.searchParams.set(field, field === 'iss' ? 'https://other.example' : 'other')
      assert.equal(
        await ledFrom(client, `${path.pathname}${path.search}`),
        refused('untrusted'),
        field
      )
      assert.isTrue(await isNobody(client), field)
    }
  })

  test('of one provider is not taken for that of another', async ({ assert }) => {
    const [one, other] = [await given(BY_EMAIL), await given(BY_EMAIL)]
    const client = await visitor()
    const path = await wayBack(client, one)
    assert.equal(await ledFrom(client, path.replace(one.id, other.id)), refused('expired'))
    assert.isTrue(await isNobody(client))
  })

  test('that the person has cancelled leads back to the page of sign-in', async ({ assert }) => {
    const provider = await given(BY_EMAIL)
    const client = await visitor()
    const way = new URL(await wayBack(client, provider, { next: '/staff' }), provider.issuer)
    way.searchParams.delete('code')
    way.searchParams.set('error', 'access_denied')
    assert.equal(
      await ledFrom(client, `${way.pathname}${way.search}`),
      `${refused('cancelled')}&next=%2Fstaff`
    )
  })

  test('comes too late once the provider is switched off', async ({ assert }) => {
    const provider = await given(BY_EMAIL)
    const client = await visitor()
    const path = await wayBack(client, provider)
    await IdentityProvider.query().where('id', provider.id).update({ enabled: false })
    assert.equal(await ledFrom(client, path), refused('expired'))
    const start = await client.post(`/api/v1/session/single-sign-on/${provider.id}`, {})
    assert.equal(start.status, 404)
  })

  test('leads to no other site', async ({ assert }) => {
    const provider = await given(BY_EMAIL)
    const client = await visitor()
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a\n/b']) {
      const start = `/api/v1/session/single-sign-on/${provider.id}`
      assert.equal((await client.post(start, { next })).status, 422, next)
    }
  })

  test('that is away is said in words of ours', async ({ assert }) => {
    const provider = await given(BY_EMAIL)
    const client = await visitor()
    await provider.stop()
    const start = `/api/v1/session/single-sign-on/${provider.id}`
    const { status, body } = await client.post(start, {})
    assert.equal(status, 502)
    assert.equal(body.error.code, 'E_PROVIDER_UNREACHABLE')
  })
})
