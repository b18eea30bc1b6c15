import { test } from '@japa/runner'
import type { Page } from 'playwright'
import PassType from '#passes/models/pass_type'
import { withBrowser } from '#tests/browser/chromium'
import { SCHOOL_TIME } from '#tests/browser/school_time'
import { identifyAt, openKiosk } from '#tests/browser/screens/kiosk'
import { addressOf } from '#tests/client'
import { comeBack, givenPin, newKiosk } from '#tests/kiosk'

/** Nobody needs to approve hall passes, for the length of a test. */
async function withoutApproval(cleanup: (restore: () => Promise<void>) => void) {
  const type = await PassType.findByOrFail('kind', 'hall')
  const { approvalPolicy } = type
  await type.merge({ approvalPolicy: 'auto' }).save()
  cleanup(async () => void (await type.merge({ approvalPolicy }).save()))
}

/** Presses Tab until the focus is on what is called so, and Enter. */
async function tabTo(page: Page, label: string) {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => document.activeElement?.textContent?.trim())
    if (text === label) return page.keyboard.press('Enter')
  }
  throw new Error(`The keyboard does not reach ${label}`)
}

test.group('The kiosk page', (group) => {
  const { newPage } = withBrowser(group)
  group.each.setup(() => comeBack('Samuel'))

  test('starts a pass with the keyboard alone, and ends it by the card', async ({
    assert,
    cleanup,
  }) => {
    await withoutApproval(cleanup)
    const student = await givenPin('Samuel')
    const page = await newPage()
    await openKiosk(page)
    await page.getByLabel('Student number').focus()
    await page.keyboard.type(student.number)
    await page.keyboard.press('Tab')
    await page.keyboard.type('2468')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: 'Hello, Samuel O.' }).waitFor()
    await tabTo(page, 'Hall pass')
    await page.getByRole('heading', { name: 'Where are you going?' }).waitFor()
    await tabTo(page, 'Library')
    const answer = page.getByRole('alert').filter({ hasText: 'You may go' })
    await answer.waitFor()
    assert.match(
      await answer.innerText(),
      new RegExp(`Hall pass to Library\\. Be back by ${SCHOOL_TIME.source}\\.`)
    )
    await page.keyboard.press('Enter')
    await page.getByLabel('PIN').waitFor()

    await page.keyboard.type(student.cardNumber!)
    await page.keyboard.press('Enter')
    await page.getByText('You are out: Hall pass to Library').waitFor()
    await tabTo(page, 'I am back')
    await page.locator('[data-said=ended]').waitFor()
  })

  test('shows that a request waits, and lets it be given up', async () => {
    const page = await newPage()
    await openKiosk(page)
    await identifyAt(page, 'Samuel')
    await page.getByRole('button', { name: 'Hall pass' }).click()
    await page.getByRole('button', { name: 'Library' }).click()
    await page.locator('[data-said=requested]').waitFor()
    await page.getByRole('button', { name: 'Done' }).click()

    await identifyAt(page, 'Samuel')
    await page.getByText('Waiting for approval: Hall pass to Library').waitFor()
    await page.getByRole('button', { name: 'I do not need it any more' }).click()
    await page.locator('[data-said=cancelled]').waitFor()
  })

  test('forgets who was there after twenty seconds, with what was typed', async ({ assert }) => {
    const page = await newPage()
    await page.clock.install()
    await openKiosk(page)
    await identifyAt(page, 'Samuel')
    await page.clock.runFor(14_000)
    assert.equal(await page.getByRole('heading', { name: 'Hello, Samuel' }).count(), 1)
    await page.keyboard.press('Shift')
    await page.clock.runFor(14_000)
    assert.equal(await page.getByRole('heading', { name: 'Hello, Samuel' }).count(), 1)
    await page.clock.runFor(8_000)
    await page.getByLabel('PIN').waitFor()
    assert.equal(await page.getByLabel('Student number').inputValue(), '')
    assert.notInclude(await page.content(), 'Samuel')
  })

  test('says alike that a number or a PIN is wrong, and keeps neither', async ({ assert }) => {
    const page = await newPage()
    await openKiosk(page)
    await page.getByLabel('Student number').fill('S9999')
    await page.getByLabel('PIN').fill('1234')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('That was not recognised').waitFor()
    assert.equal(await page.getByLabel('PIN').inputValue(), '')
  })

  test('asks for what is missing before it asks the server', async ({ assert }) => {
    const page = await newPage()
    await openKiosk(page)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Type your student number.').waitFor()
    assert.isTrue(
      await page.getByLabel('Student number').evaluate((field) => field === document.activeElement)
    )
  })

  test('speaks the language somebody chose, and the school’s to the next', async () => {
    const page = await newPage()
    await openKiosk(page)
    await page.getByRole('combobox', { name: 'Language' }).click()
    await page.getByRole('option', { name: 'Español' }).click()
    await page.getByRole('heading', { name: 'Muestra tu carné al lector' }).waitFor()
    const { number } = await givenPin('Samuel')
    await page.getByLabel('Número de estudiante').fill(number)
    await page.getByLabel('PIN').fill('2468')
    await page.getByRole('button', { name: 'Continuar' }).click()
    await page.getByRole('button', { name: 'No soy yo' }).click()
    await page.getByRole('heading', { name: 'Show your ID card to the scanner' }).waitFor()
  })

  test('takes its token out of the address bar, and forgets one that is a gate’s', async ({
    assert,
  }) => {
    const { token } = await newKiosk()
    const page = await newPage()
    await page.goto(addressOf(`/kiosk#token=${token}`))
    await page.getByLabel('PIN').waitFor()
    assert.equal(page.url(), addressOf('/kiosk'))
    await page.reload()
    await page.getByLabel('PIN').waitFor()

    const { DEMONSTRATION } = await import('#tests/demonstration')
    const other = await newPage()
    await other.goto(addressOf(`/kiosk#token=${DEMONSTRATION.gateToken}`))
    await other.getByText('This page is for another kind of device').waitFor()
    await other.getByLabel('Device token').waitFor()
  })
})
