import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import School from '#identity/models/school'
import { givenProvider, type GivenProvider } from '#tests/oidc_provider'
import { signInBy, visitor } from '#tests/sign_in_elsewhere'
import { newUser } from '#tests/users'

const BY_EMAIL = { links_by_email: true, email_domains: ['demo.school'] }
const WANTED = '/sign-in?single_sign_on=second_factor'

/* The administrator of the tests has no second factor: providers are added before the school requires one. */
async function require(value: 'required' | 'optional') {
  const { id } = await School.ofThisSite()
  await School.query().where('id', id).update({ second_factor: value })
}

test.group('A second factor with single sign-on', (group) => {
  const running: GivenProvider[] = []
  group.each.teardown(async () => {
    await require('optional')
    await Promise.all(running.splice(0).map((provider) => provider.stop()))
  })

  async function given(settings: object = {}) {
    const provider = await givenProvider({ ...BY_EMAIL, ...settings })
    running.push(provider)
    const { email } = await newUser()
    provider.person = { sub: randomUUID(), email, email_verified: true }
    await require('required')
    return provider
  }

  test('is asked for here, and nobody is signed in before', async ({ assert }) => {
    const provider = await given()
    const client = await visitor()
    assert.equal(await signInBy(client, provider, { next: '/staff' }), `${WANTED}&next=%2Fstaff`)
    const { body } = await client.get('/api/v1/session')
    assert.isNull(body.user)
    assert.equal(body.second_factor.wanted, 'set_up')
  })

  test('is the provider’s where the school trusts it', async ({ assert }) => {
    const provider = await given({ trusts_second_factor: true })
    assert.equal(await signInBy(await visitor(), provider), '/')
  })

  test('is asked for here if a trusted provider says that it had none', async ({ assert }) => {
    const provider = await given({ trusts_second_factor: true })
    provider.forge = (claims) => ({ claims: { ...claims, amr: ['pwd'] } })
    assert.equal(await signInBy(await visitor(), provider), WANTED)
    provider.forge = (claims) => ({ claims: { ...claims, amr: ['pwd', 'mfa'] } })
    assert.equal(await signInBy(await visitor(), provider), '/')
  })

  test('that is only claimed counts nothing without that trust', async ({ assert }) => {
    const provider = await given()
    provider.forge = (claims) => ({ claims: { ...claims, amr: ['mfa'] } })
    assert.equal(await signInBy(await visitor(), provider), WANTED)
  })
})
