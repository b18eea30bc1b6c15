import { test } from '@japa/runner'
import { PHONE, withBrowser } from '#tests/browser/chromium'
import { CHLOE, signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { NAVIGATION } from '../../frontend/src/page/navigation.js'

const DESK = { viewport: { width: 1440, height: 900 } }

test.group('The menu', (group) => {
  const { newPage } = withBrowser(group)

  test('leads to every page of it, and each has a heading of its own', async ({ assert }) => {
    const page = await newPage(DESK)
    await signIn(page, STAFF)
    const own = NAVIGATION.filter(
      ({ roles }) => !roles || roles.includes('admin') || roles.includes('staff')
    )
    const menu = page.getByRole('navigation', { name: 'Main menu' })
    await menu.waitFor()
    assert.sameMembers(
      await menu
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!)),
      own.map(({ to }) => to)
    )
    for (const { to } of own) {
      await page.goto(addressOf(to))
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      assert.equal(new URL(page.url()).pathname, to)
      const current = menu.locator('[aria-current="page"]')
      assert.equal(await current.getAttribute('href'), to)
    }
  })

  test('shows nobody pages of others', async ({ assert }) => {
    const page = await newPage(DESK)
    await signIn(page, CHLOE)
    const menu = page.getByRole('navigation', { name: 'Main menu' })
    await menu.waitFor()
    const hrefs = await menu
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    assert.notIncludeMembers(hrefs, ['/staff', '/admin', '/audit', '/monitor'])
    assert.include(hrefs, '/pass')
  })

  test('opens on a phone by a button, closes on the way to a page, and by Escape', async ({
    assert,
  }) => {
    const page = await newPage(PHONE)
    await signIn(page, CHLOE)
    const button = page.getByRole('button', { name: 'Open the menu' })
    await button.click()
    await page.getByRole('dialog').getByRole('link', { name: 'My account' }).click()
    await page.getByRole('heading', { name: 'My account' }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await button.click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.equal(new URL(page.url()).pathname, '/account')
  })

  test('is not there where a device stands at a door', async ({ assert }) => {
    const page = await newPage(DESK)
    await page.goto(addressOf('/gate'))
    await page.getByLabel('Device token').waitFor()
    assert.equal(await page.getByRole('navigation', { name: 'Main menu' }).count(), 0)
  })
})
