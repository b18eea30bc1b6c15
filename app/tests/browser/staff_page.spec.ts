import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { issueTo, takeBack } from '#tests/browser/issue_to'
import { tabTo } from '#tests/browser/keyboard'
import { signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'

test.group('The staff page', (group) => {
  const { newPage } = withBrowser(group)

  test('issues a pass with the keyboard alone', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.getByRole('radio', { name: 'Hall pass' }).waitFor({ state: 'attached' })
    const student = page.getByLabel('Student', { exact: true })

    await tabTo(page, student)
    await page.keyboard.type('s1005')
    await page.getByRole('option', { name: /Hana Suzuki/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    assert.equal(await student.inputValue(), 'Hana Suzuki')

    await page.keyboard.press('Tab')
    await tabTo(page, page.getByRole('radio', { name: 'Hall pass' }))
    await page.keyboard.press('ArrowRight')
    await tabTo(page, page.getByRole('button', { name: 'Issue pass' }))
    await page.keyboard.press('Enter')

    await page.getByText(/Issued to Hana Suzuki: Exit pass, valid until/).waitFor()
    await page
      .getByRole('region', { name: /^Out now/ })
      .getByRole('listitem')
      .filter({ hasText: 'Hana Suzuki' })
      .waitFor()
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
    await page.getByRole('combobox', { name: 'Place' }).click()
    await page.getByRole('option', { name: 'Library' }).click()
    await page.route('**/api/v1/passes', (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      return route.continue({ postData: { ...route.request().postDataJSON(), minutes: 61 } })
    })
    await page.getByRole('button', { name: 'Issue pass' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'longer than its type allows' })
    await alert.waitFor()
    assert.include(await alert.innerText(), 'Choose fewer minutes.')
  })

  test('issues one pass to several, and says who got none and why', async ({ assert, cleanup }) => {
    const out = await issueTo('Theo', 'hall', { place: 'Library' })
    cleanup(() => takeBack(out.id))
    const page = await newPage()
    await signIn(page, STAFF)
    for (const name of ['Nadia Karimi', 'Theo Papadakis']) {
      await page.getByLabel('Student', { exact: true }).fill(name)
      await page.getByRole('option', { name }).click()
      await page.getByRole('button', { name: 'Add another student' }).click()
    }
    await page.locator('label', { hasText: 'Library pass' }).click()
    await page.getByRole('button', { name: 'Issue 2 passes' }).click()
    const alert = page.getByRole('alert').filter({ hasText: '1 student got no pass' })
    await alert.waitFor()
    assert.include(await alert.innerText(), 'Theo Papadakis: There is another pass in use')
    await page.getByText('Issued to Nadia Karimi: Library pass').waitFor()
    await page.getByRole('list', { name: 'Chosen students' }).getByText('Theo Papadakis').waitFor()
  })

  test('finds a pass, tells its life, and takes it back with a reason, after asking', async ({
    assert,
  }) => {
    await issueTo('Kai', 'hall', { place: 'Library' })
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/staff/passes'))
    await page.getByRole('searchbox', { name: 'Student' }).fill('nakam')
    const row = page.getByRole('listitem').filter({ hasText: 'Kai Nakamura' })
    await page
      .getByRole('list', { name: 'All passes' })
      .getByText('Hana')
      .waitFor({ state: 'detached' })
    await row.getByRole('button').click()
    const drawer = page.getByRole('dialog', { name: 'Kai Nakamura' })
    await drawer.getByText('by Amelia Hart').first().waitFor()
    await drawer
      .getByRole('button', { name: 'Revoke Hall pass to Library of Kai Nakamura' })
      .click()
    const dialog = page.getByRole('dialog', { name: 'Revoke this pass?' })
    await dialog.getByLabel('Reason').fill('Left the building')
    await dialog.getByRole('button', { name: 'Revoke pass' }).click()
    await drawer.getByText('“Left the building”').waitFor()
    assert.equal(await drawer.getByRole('button', { name: /^Revoke/ }).count(), 0)
    await page.keyboard.press('Escape')
    await row.getByText('Revoked').waitFor()
  })

  test('keeps who is out in place while the pointer is among them', async ({ assert, cleanup }) => {
    const leila = await issueTo('Leila', 'hall', { place: 'Library' })
    cleanup(() => takeBack(leila.id))
    const page = await newPage()
    await signIn(page, STAFF)
    const out = page.getByRole('region', { name: /^Out now/ })
    const row = out.getByRole('listitem').filter({ hasText: 'Leila Rahimi' })
    await row.hover()
    const place = await row.boundingBox()
    const rows = await out.getByRole('listitem').count()

    const viktor = await issueTo('Viktor', 'hall', { place: 'Library' })
    cleanup(() => takeBack(viktor.id))
    const button = out.getByRole('button', { name: 'Show 1 new pass' })
    await button.waitFor()
    assert.equal(await out.getByRole('listitem').count(), rows)
    assert.deepEqual(await row.boundingBox(), place)

    await button.click()
    await out.getByText('Viktor Horvat').waitFor()
  })
})
