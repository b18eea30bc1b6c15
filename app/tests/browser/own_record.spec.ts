import { test } from '@japa/runner'
import { PHONE, withBrowser } from '#tests/browser/chromium'
import { issueTo, takeBack } from '#tests/browser/issue_to'
import { MAYA, signIn } from '#tests/browser/people'
import { addressOf, staff } from '#tests/client'

test.group('A student’s own record', (group) => {
  const { newPage } = withBrowser(group)

  test('says who looked at it', async () => {
    const pass = await issueTo('Maya', 'event')
    const amelia = await staff()
    await amelia.get(`/api/v1/passes/${pass.id}`)
    const page = await newPage(PHONE)
    await signIn(page, MAYA)
    await page.goto(addressOf('/pass/privacy'))
    const row = page.getByRole('listitem').filter({ hasText: 'Amelia Hart' }).first()
    await row.getByText('Looked at your passes').waitFor()
  })

  test('has every pass, a page at a time', async ({ assert }) => {
    for (let number = 0; number < 26; number++) {
      await takeBack((await issueTo('Maya', 'event')).id)
    }
    const page = await newPage(PHONE)
    await signIn(page, MAYA)
    await page.goto(addressOf('/pass/history'))
    await page.locator('label', { hasText: 'Over' }).click()
    const rows = page.getByRole('main').locator('ul').first().getByRole('listitem')
    await rows.nth(24).waitFor()
    assert.equal(await rows.count(), 25)
    await page.getByRole('button', { name: 'Page 2' }).click()
    await rows.nth(24).waitFor({ state: 'detached' })
    assert.isAbove(await rows.count(), 0)
  })
})
