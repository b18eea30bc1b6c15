import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { issueTo } from '#tests/browser/issue_to'
import { signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { renderPages } from '#tests/functional/carriers/rendered_pdf'
import { comeBack } from '#tests/kiosk'

test.group('The emergency page', (group) => {
  const { newPage } = withBrowser(group)
  group.each.setup(async () => {
    for (const name of ['Priya', 'Lucas', 'Amina']) await comeBack(name)
    await issueTo('Priya', 'hall', { place: 'Library' })
    await issueTo('Lucas', 'exit')
  })

  async function open() {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/emergency'))
    await page.getByRole('rowheader', { name: 'Priya Nair' }).waitFor()
    return page
  }

  test('is ticked off while it stands still, and shows what has changed when asked', async ({
    assert,
  }) => {
    const page = await open()
    await page.getByRole('checkbox', { name: 'Priya Nair was seen' }).check()
    await page.getByText(/^1 of \d+ seen$/).waitFor()
    await issueTo('Amina', 'hall', { place: 'Library' })
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    const button = page.getByRole('button', { name: 'Show 1 change' })
    await button.waitFor()
    assert.equal(await page.getByRole('rowheader', { name: 'Amina Diallo' }).count(), 0)
    await button.click()
    await page.getByRole('rowheader', { name: 'Amina Diallo' }).waitFor()
    assert.isTrue(await page.getByRole('checkbox', { name: 'Priya Nair was seen' }).isChecked())
  })

  test('stays when the network goes, and says how old it is', async () => {
    const page = await open()
    await page.route('**/api/v1/emergency-list', (route) => route.abort('internetdisconnected'))
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByText('No connection. This is the list of less than a minute ago.').waitFor()
    await page.getByRole('rowheader', { name: 'Priya Nair' }).waitFor()
    await page.unroute('**/api/v1/emergency-list')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByText('No connection').waitFor({ state: 'detached' })
  })

  test('is printed with each place on a page of its own, and without the menu', async ({
    assert,
  }) => {
    const page = await open()
    const places = await page.getByRole('table').count()
    assert.isAtLeast(places, 2)
    const printed = await renderPages(await page.pdf({ format: 'A4' }))
    assert.lengthOf(printed, places)
    assert.include(printed[0]!.text, 'Emergency list')
    assert.notInclude(printed.map(({ text }) => text).join(), 'My account')
    const withPriya = printed.filter(({ text }) => text.includes('Priya Nair'))
    assert.lengthOf(withPriya, 1)
    assert.notInclude(withPriya[0]!.text, 'Lucas Moreau')
  })
})
