import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { issueTo } from '#tests/browser/issue_to'
import { signIn, STAFF } from '#tests/browser/people'

/** Presses Tab until the focus is where it should go; fails if it never gets there. */
async function tabTo(page: Page, reached: () => Promise<boolean>) {
  for (let presses = 0; presses < 25; presses++) {
    if (await reached()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not reach it')
}

test.group('The staff page', (group) => {
  const { newPage } = withBrowser(group)

  test('issues a pass with the keyboard alone', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.getByRole('radio', { name: 'Hall pass' }).waitFor({ state: 'attached' })
    const student = page.getByLabel('Student', { exact: true })
    const isFocused = async (label: string) =>
      page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, label)

    await tabTo(page, () => student.evaluate((input) => input === document.activeElement))
    await page.keyboard.type('s1005')
    await page.getByRole('option', { name: /Hana Suzuki/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    assert.equal(await student.inputValue(), 'Hana Suzuki')

    await page.keyboard.press('Tab')
    await tabTo(page, () =>
      page
        .getByRole('radio', { name: 'Hall pass' })
        .evaluate((radio) => radio === document.activeElement)
    )
    await page.keyboard.press('ArrowRight')
    await tabTo(page, () => isFocused('Issue pass'))
    await page.keyboard.press('Enter')

    await page.getByText(/Issued to Hana Suzuki: Exit pass, valid until/).waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Hana Suzuki' }).getByText('Valid').waitFor()
    assert.isTrue(await student.evaluate((input) => input === document.activeElement))
  })

  test('asks for the student when none is chosen', async () => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.getByRole('button', { name: 'Issue pass' }).click()
    await page.getByText('Choose a student from the list.').waitFor()
  })

  test('says what the server refuses', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.getByLabel('Student', { exact: true }).fill('Priya')
    await page.getByRole('option', { name: /Priya Nair/ }).click()
    await page.route('**/api/v1/passes', (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      return route.continue({ postData: { ...route.request().postDataJSON(), minutes: 61 } })
    })
    await page.getByRole('button', { name: 'Issue pass' }).click()
    const alert = page.getByRole('alert').filter({ hasText: '60 minutes' })
    await alert.waitFor()
    assert.include(await alert.innerText(), 'Ask for 60 minutes or fewer.')
  })

  test('takes a pass back with a reason, after asking', async ({ assert }) => {
    await issueTo('Kai', 'hall')
    const page = await newPage()
    await signIn(page, STAFF)
    const row = page.getByRole('listitem').filter({ hasText: 'Kai Nakamura' })
    await row.getByRole('button', { name: 'Revoke Hall pass of Kai Nakamura' }).click()
    const dialog = page.getByRole('dialog', { name: 'Revoke this pass?' })
    await dialog.getByLabel('Reason').fill('Left the building')
    await dialog.getByRole('button', { name: 'Revoke pass' }).click()
    await row.getByText('Revoked').waitFor()
    assert.equal(await row.getByRole('button').count(), 0)
  })

  test('lets a pass that somebody else issued wait, so that the list stays still', async ({
    assert,
  }) => {
    await issueTo('Leila', 'hall')
    const page = await newPage()
    await signIn(page, STAFF)
    const rows = page.getByRole('region', { name: 'Issued last' }).getByRole('listitem')
    await rows.first().waitFor()
    const first = await rows.first().innerText()
    const place = await rows.first().boundingBox()

    await issueTo('Viktor', 'hall')
    const button = page.getByRole('button', { name: 'Show 1 new pass' })
    await button.waitFor()
    assert.equal((await rows.first().innerText()).split('\n')[0], first.split('\n')[0])
    assert.deepEqual(await rows.first().boundingBox(), place)

    await button.click()
    assert.include(await rows.first().innerText(), 'Viktor Horvat')
  })
})
