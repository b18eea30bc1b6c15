import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { CHLOE, enterCredentials, signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'

test.group('Signing in', (group) => {
  const { newPage } = withBrowser(group)

  test('leads each role to its page', async ({ assert }) => {
    for (const [email, path] of [
      [STAFF, '/staff'],
      [CHLOE, '/pass'],
      ['grace.okafor@demo.school', '/gate'],
    ] as const) {
      const page = await newPage()
      await page.goto(addressOf('/'))
      await page.waitForURL('**/sign-in')
      await enterCredentials(page, email, DEMONSTRATION.password)
      await page.waitForURL(`**${path}`)
      assert.equal(new URL(page.url()).pathname, path)
    }
  })

  test('with a wrong password says what is wrong and what to do', async ({ assert }) => {
    const page = await newPage()
    await page.goto(addressOf('/sign-in'))
    await enterCredentials(page, CHLOE, 'a wrong password')
    const alert = await page.getByRole('alert').innerText()
    assert.include(alert, 'The e-mail address or the password is wrong')
    assert.include(alert, 'Check both and try again.')
    assert.equal(new URL(page.url()).pathname, '/sign-in')
  })

  test('leads on to the page that was asked for, but never to another site', async ({ assert }) => {
    const page = await newPage()
    await page.goto(addressOf('/staff'))
    await page.waitForURL('**/sign-in?next=/staff')
    await page.goto(addressOf('/sign-in?next=//elsewhere.example/staff'))
    await enterCredentials(page, STAFF, DEMONSTRATION.password)
    await page.getByRole('heading', { name: 'Issue a pass' }).waitFor()
    assert.equal(page.url(), addressOf('/staff'))
  })

  test('ends when somebody signs out', async () => {
    const page = await newPage()
    await page.goto(addressOf('/sign-in'))
    await enterCredentials(page, CHLOE, DEMONSTRATION.password)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    await page.goto(addressOf('/pass'))
    await page.waitForURL('**/sign-in?next=/pass')
  })
})

test.group('Without a server', (group) => {
  const { newPage } = withBrowser(group)

  test('the page says so, and goes on when the server is back', async () => {
    const page = await newPage()
    await page.route('**/api/**', (route) => route.abort('connectionrefused'))
    await page.goto(addressOf('/staff'))
    await page.getByRole('heading', { name: 'No connection to the school’s server' }).waitFor()
    await page.unroute('**/api/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForURL('**/sign-in?next=/staff')
  })
})

test.group('A student', (group) => {
  const { newPage } = withBrowser(group)

  test('cannot open the staff page', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, CHLOE)
    await page.goto(addressOf('/staff'))
    await page.getByRole('heading', { name: 'This page is not for your account' }).waitFor()
    assert.equal(await page.getByRole('heading', { name: 'Issue a pass' }).count(), 0)
    await page.getByRole('link', { name: 'Go to my page' }).click()
    await page.waitForURL('**/pass')
  })
})
