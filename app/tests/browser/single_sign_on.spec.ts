import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { withBrowser } from '#tests/browser/chromium'
import { otherServers } from '#tests/browser/complaints'
import { enterCredentials, signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { givenProvider, SETTINGS } from '#tests/oidc_provider'
import { newUser } from '#tests/users'

const isHome = (url: URL) => !['/', '/sign-in'].includes(url.pathname)

test.group('Single sign-on', (group) => {
  const { newPage } = withBrowser(group)
  group.each.teardown(async () => {
    otherServers.clear()
    await db.from('external_identities').delete()
    await db.from('identity_providers').delete()
  })

  async function given(settings: object = {}) {
    const provider = await givenProvider({ name: 'School account', ...settings })
    otherServers.add(provider.issuer)
    return provider
  }

  test('signs in by the button of the service, and comes to the page that was wanted', async ({
    assert,
    cleanup,
  }) => {
    const { email } = await newUser()
    const provider = await given({ links_by_email: true, email_domains: ['demo.school'] })
    cleanup(() => provider.stop())
    provider.person = { sub: randomUUID(), email, email_verified: true }
    const page = await newPage()
    await page.goto(addressOf('/account'))
    await page.getByRole('button', { name: 'Sign in with School account' }).click()
    await page.getByRole('heading', { name: 'My account' }).waitFor()
    assert.equal(new URL(page.url()).pathname, '/account')
    await page.getByText('Signed in with the school’s sign-in service').waitFor()
    await page.getByText('Linked: you can sign in with it').waitFor()
  })

  test('says in words why it came to nothing', async ({ cleanup }) => {
    const provider = await given()
    cleanup(() => provider.stop())
    provider.person = { sub: randomUUID(), email: 'nobody@demo.school', email_verified: true }
    const page = await newPage()
    await page.goto(addressOf('/sign-in'))
    await page.getByRole('button', { name: 'Sign in with School account' }).click()
    await page.getByRole('alert').getByText('Nobody here has this account').waitFor()
  })

  test('is linked with the own account, and the link removed', async ({ assert, cleanup }) => {
    const { id, email } = await newUser()
    const provider = await given()
    cleanup(() => provider.stop())
    provider.person = { sub: randomUUID() }
    const page = await newPage()
    await page.goto(addressOf('/sign-in'))
    await enterCredentials(page, email, DEMONSTRATION.password)
    await page.waitForURL(isHome)
    await page.goto(addressOf('/account'))
    await page.getByRole('button', { name: 'Link', exact: true }).click()
    await page.getByText('Linked: you can sign in with it').waitFor()
    assert.lengthOf(await db.from('external_identities').where('user_id', id), 1)
    await page.getByRole('button', { name: 'Remove the link' }).click()
    await page.getByText('Not linked').waitFor()
    assert.lengthOf(await db.from('external_identities').where('user_id', id), 0)
  })

  test('is set up, checked, switched off and removed by an administrator', async ({
    assert,
    cleanup,
  }) => {
    const provider = await given()
    cleanup(() => provider.stop())
    await db.from('identity_providers').delete()
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/admin/sign-in-services'))
    await page.getByText('There are none; everybody signs in with a password.').waitFor()
    await page.getByRole('button', { name: 'Add a sign-in service' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name on the button').fill('Our Keycloak')
    await dialog.getByLabel('Issuer').fill(provider.issuer)
    await dialog.getByLabel('Client ID').fill(SETTINGS.client_id)
    await dialog.getByLabel('Client secret').fill(SETTINGS.client_secret)
    await dialog.getByRole('switch', { name: /Find accounts by e-mail/ }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText('Name the e-mail domains of the school').waitFor()
    await dialog.getByLabel('The school’s e-mail domains').fill('demo.school, school.org')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })

    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Our Keycloak' })
    await row.getByText('/callback').waitFor()
    await row.getByRole('button', { name: 'Check the connection' }).click()
    await row.getByText('The service answers and states this issuer').waitFor()
    const stored = await db.from('identity_providers').firstOrFail()
    assert.deepEqual(stored.email_domains, ['demo.school', 'school.org'])

    await row.getByRole('button', { name: 'Change Our Keycloak' }).click()
    await dialog.getByRole('switch', { name: /its button stands on the sign-in page/ }).click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await row.getByText('Off', { exact: true }).waitFor()
    const changed = await db.from('identity_providers').firstOrFail()
    assert.equal(changed.client_secret, stored.client_secret, 'an empty secret leaves it')

    await row.getByRole('button', { name: 'Remove Our Keycloak' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByText('There are none; everybody signs in with a password.').waitFor()
  })
})
