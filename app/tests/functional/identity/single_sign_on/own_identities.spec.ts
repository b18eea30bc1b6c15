import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { Client } from '#tests/client'
import { signedIn } from '#tests/client'
import { givenProvider, type GivenProvider } from '#tests/oidc_provider'
import { followTo, signInBy, visitor } from '#tests/sign_in_elsewhere'
import { newUser } from '#tests/users'

const OWN = '/api/v1/my/external-identities'

async function linked(client: Client, provider: GivenProvider): Promise<string> {
  const { status, body } = await client.post(`${OWN}/${provider.id}`, {})
  if (status !== 200) throw new Error(JSON.stringify(body))
  const back = await followTo(body.address, provider.issuer)
  return (await client.get(back)).headers.get('location')!
}

test.group('The own account at a sign-in service', (group) => {
  const running: GivenProvider[] = []
  group.each.teardown(async () => {
    await Promise.all(running.splice(0).map((provider) => provider.stop()))
  })

  async function given() {
    const provider = await givenProvider()
    running.push(provider)
    provider.person = { sub: randomUUID() }
    return provider
  }

  test('is linked by an administrator who is signed in, and taken away again', async ({
    assert,
  }) => {
    const user = await newUser(['admin'])
    const provider = await given()
    const admin = await signedIn(user.email)
    assert.equal(await linked(admin, provider), '/account?single_sign_on=linked')

    const elsewhere = await visitor()
    assert.equal(await signInBy(elsewhere, provider), '/')
    assert.equal((await elsewhere.get('/api/v1/session')).body.user.id, user.id)

    const { body } = await admin.get(OWN)
    const own = body.providers.find(({ id }: { id: string }) => id === provider.id)
    const stranger = await signedIn((await newUser()).email)
    assert.equal((await stranger.delete(`${OWN}/${own.identity_id}`)).status, 404)
    assert.equal((await admin.delete(`${OWN}/${own.identity_id}`)).status, 204)
    assert.equal(
      await signInBy(await visitor(), provider),
      '/sign-in?single_sign_on=unknown_account'
    )
  })

  test('is one person’s alone', async ({ assert }) => {
    const provider = await given()
    const [one, other] = [
      await signedIn((await newUser()).email),
      await signedIn((await newUser()).email),
    ]
    assert.equal(await linked(one, provider), '/account?single_sign_on=linked')
    assert.equal(await linked(other, provider), '/account?single_sign_on=taken')
  })

  test('is not linked for who has signed out on the way', async ({ assert }) => {
    const provider = await given()
    const client = await signedIn((await newUser()).email)
    const { body } = await client.post(`${OWN}/${provider.id}`, {})
    const back = await followTo(body.address, provider.issuer)
    await client.delete('/api/v1/session')
    const { headers } = await client.get(back)
    assert.match(headers.get('location')!, /single_sign_on=expired/)
    assert.equal(
      await signInBy(await visitor(), provider),
      '/sign-in?single_sign_on=unknown_account'
    )
  })
})
