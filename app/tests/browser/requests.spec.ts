import { test } from '@japa/runner'
import Place from '#places/models/place'
import { PHONE, withBrowser } from '#tests/browser/chromium'
import { issueTo, takeBack } from '#tests/browser/issue_to'
import { tabTo } from '#tests/browser/keyboard'
import { giveUpAll, requestAs } from '#tests/browser/own_passes'
import { MAYA, OMAR, signIn, STAFF } from '#tests/browser/people'
import { codeOn } from '#tests/browser/student_code'
import { addressOf, staff } from '#tests/client'

/** Polling would take longer. */
const AT_ONCE = { timeout: 5_000 }

test.group('Requests', (group) => {
  const { newPage } = withBrowser(group)

  group.each.teardown(async () => {
    await Promise.all([giveUpAll(MAYA), giveUpAll(OMAR)])
  })

  test('a student asks, the teacher sees it at once, approves, and the phone shows the code at once', async ({
    assert,
  }) => {
    const teacher = await newPage()
    await signIn(teacher, STAFF)
    const requests = teacher.getByRole('region', { name: /^Requests/ })
    await requests.getByText('No request waits for you.').waitFor()

    const phone = await newPage(PHONE)
    await signIn(phone, OMAR)
    await phone.getByRole('main').getByRole('link', { name: 'Request a pass' }).click()
    await phone.locator('label', { hasText: 'Hall pass' }).click()
    await phone.locator('label', { hasText: 'Library' }).last().click()
    await phone.getByLabel('Note').fill('My book is there')
    await phone.getByRole('button', { name: 'Send the request' }).click()
    await phone.getByText('This pass waits for approval.').waitFor()

    const row = requests.getByRole('listitem').filter({ hasText: 'Omar Haddad' })
    await row.waitFor(AT_ONCE)
    assert.include(await row.innerText(), 'My book is there')
    await row.getByRole('button', { name: 'Approve Hall pass to Library of Omar Haddad' }).click()
    await row.getByText('Approved').waitFor()

    await codeOn(phone).waitFor(AT_ONCE)
    await teacher
      .getByRole('region', { name: /^Out now/ })
      .getByRole('listitem')
      .filter({ hasText: 'Omar Haddad' })
      .waitFor(AT_ONCE)

    await phone.getByRole('button', { name: 'I am back' }).click()
    await phone.getByText('This pass has ended.').waitFor()
    await teacher
      .getByRole('region', { name: /^Out now/ })
      .getByRole('listitem')
      .filter({ hasText: 'Omar Haddad' })
      .waitFor({ state: 'detached', ...AT_ONCE })
  })

  test('a denial can be undone for some seconds', async ({ assert }) => {
    const teacher = await newPage()
    await signIn(teacher, STAFF)
    const phone = await newPage(PHONE)
    await signIn(phone, MAYA)
    await requestAs(MAYA, 'hall', { place: 'Library' })

    const row = teacher
      .getByRole('region', { name: /^Requests/ })
      .getByRole('listitem')
      .filter({ hasText: 'Maya Lindqvist' })
    await row.getByRole('button', { name: /^Deny/ }).click()
    await row.getByText('Denied', { exact: true }).waitFor()
    await phone.getByText('This pass was not approved.').waitFor(AT_ONCE)

    await row.getByRole('button', { name: 'Undo the decision about Maya Lindqvist' }).click()
    await row.getByRole('button', { name: /^Approve/ }).waitFor()
    await phone.getByText('This pass waits for approval.').waitFor(AT_ONCE)
    assert.equal(await row.getByText('Denied', { exact: true }).count(), 0)
  })

  test('an approval that let the pass begin can be taken back', async () => {
    const teacher = await newPage()
    await signIn(teacher, STAFF)
    await requestAs(MAYA, 'hall', { place: 'Library' })
    const row = teacher
      .getByRole('region', { name: /^Requests/ })
      .getByRole('listitem')
      .filter({ hasText: 'Maya Lindqvist' })
    await row.getByRole('button', { name: /^Approve/ }).click()
    await row.getByText('Take back').click()

    const phone = await newPage(PHONE)
    await signIn(phone, MAYA)
    await phone.getByText('A member of staff has taken this pass back.').first().waitFor()
  })

  test('keep their places while the pointer is among them; new ones wait for a button', async ({
    assert,
  }) => {
    await requestAs(OMAR, 'library')
    const teacher = await newPage()
    await signIn(teacher, STAFF)
    const requests = teacher.getByRole('region', { name: /^Requests/ })
    const rows = requests.getByRole('listitem')
    const approve = rows.first().getByRole('button', { name: /^Approve/ })
    await approve.hover()
    const place = await approve.boundingBox()

    await requestAs(MAYA, 'hall', { place: 'Library' })
    const button = requests.getByRole('button', { name: 'Show 1 new pass' })
    await button.waitFor(AT_ONCE)
    assert.equal(await rows.count(), 1)
    assert.deepEqual(await approve.boundingBox(), place)

    await giveUpAll(OMAR)
    await rows.first().getByText('No longer waiting').waitFor(AT_ONCE)
    assert.include(await rows.first().innerText(), 'Omar Haddad')

    await button.click()
    await rows.filter({ hasText: 'Maya Lindqvist' }).waitFor()
    assert.equal(await rows.filter({ hasText: 'Omar Haddad' }).count(), 0)
  })

  test('several are approved at once, with the keyboard alone', async ({ assert }) => {
    await requestAs(OMAR, 'library')
    await requestAs(MAYA, 'library')
    const teacher = await newPage()
    await signIn(teacher, STAFF)
    const requests = teacher.getByRole('region', { name: /^Requests/ })
    await requests.getByRole('listitem').nth(1).waitFor()
    await tabTo(teacher, requests.getByRole('checkbox', { name: 'Choose all' }))
    await teacher.keyboard.press('Space')
    await tabTo(teacher, requests.getByRole('button', { name: 'Approve 2' }))
    await teacher.keyboard.press('Enter')
    await requests.getByText('2 requests approved').waitFor({ state: 'attached' })
    assert.equal(await requests.getByText('Approved', { exact: true }).count(), 2)
  })

  test('a student sees the place in the queue, and the code as soon as somebody is back', async ({
    cleanup,
  }) => {
    const library = await Place.findByOrFail('name', 'Library')
    await library.merge({ capacity: 1 }).save()
    cleanup(async () => void (await library.merge({ capacity: null }).save()))
    const priya = await issueTo('Priya', 'hall', { place: 'Library' })
    const { id } = await requestAs(OMAR, 'hall', { place: 'Library' })
    await (await staff()).post(`/api/v1/passes/${id}/approve`, {})

    const phone = await newPage(PHONE)
    await signIn(phone, OMAR)
    const card = phone.getByRole('article')
    await card.getByText('In the queue', { exact: true }).waitFor()
    await card.getByText('1', { exact: true }).waitFor()
    await card.getByText('your place in the queue').waitFor()
    await card.getByText('Library is full').waitFor()

    await takeBack(priya.id)
    await codeOn(phone).waitFor(AT_ONCE)
  })

  test('a student hears why there is no pass, and what to do', async ({ assert }) => {
    await issueTo('Omar', 'hall', { place: 'Library' })
    const phone = await newPage(PHONE)
    await signIn(phone, OMAR)
    await phone.goto(addressOf('/pass/request'))
    await phone.locator('label', { hasText: 'Hall pass' }).click()
    await phone.locator('label', { hasText: 'Library' }).last().click()
    await phone.getByRole('button', { name: 'Send the request' }).click()
    const alert = phone.getByRole('alert')
    await alert.waitFor()
    assert.include(await alert.innerText(), 'There is another pass in use')
    assert.include(await alert.innerText(), 'Try again later.')
  })

  test('a student is asked for the place where the type needs one', async () => {
    const phone = await newPage(PHONE)
    await signIn(phone, OMAR)
    await phone.goto(addressOf('/pass/request'))
    await phone.locator('label', { hasText: 'Hall pass' }).click()
    await phone.getByRole('button', { name: 'Send the request' }).click()
    await phone.getByText('Choose where you go.').waitFor()
  })

  test('a student asks for later and cancels, with the keyboard alone', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, OMAR)
    await page.goto(addressOf('/pass/request'))
    const library = page.getByRole('radio', { name: 'Library pass' })
    await library.waitFor({ state: 'attached' })
    await tabTo(page, page.getByRole('radio', { name: 'Hall pass' }))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    assert.isTrue(await library.isChecked())
    await tabTo(page, page.getByRole('radio', { name: 'Now' }))
    await page.keyboard.press('ArrowRight')
    await page.getByLabel('Starts at (school time)').waitFor()
    await tabTo(page, page.getByRole('button', { name: 'Send the request' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/pass?pass=*')
    await tabTo(page, page.getByRole('button', { name: 'Cancel the request' }))
    await page.keyboard.press('Enter')
    await page.getByText('This pass was cancelled.').waitFor()
  })
})
