import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { signIn, STAFF } from '#tests/browser/people'
import { addressOf, staff } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'

const named = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

/** Presses Tab until something with the label has the focus. */
async function tabTo(page: Page, label: string) {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null
      const words = element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
      return words.trim()
    })
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused()) === label) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach "${label}"`)
}

async function open(page: Page, path: string) {
  await signIn(page, STAFF)
  await page.goto(addressOf(path))
}

test.group('The pages of administrators', (group) => {
  const { newPage } = withBrowser(group)
  group.each.teardown(async () => {
    await (await staff()).patch('/api/v1/freeze', { frozen: false })
  })

  test('add a place with the keyboard alone', async ({ assert }) => {
    const page = await newPage()
    await open(page, '/admin/places/new')
    const name = named('Music room')
    await page.getByRole('heading', { name: 'New place' }).waitFor()
    await tabTo(page, 'Name')
    await page.keyboard.type(name)
    await tabTo(page, 'At most at once')
    await page.keyboard.type('12')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()

    const { body } = await (await staff()).get(`/api/v1/admin/places?search=${name}`)
    assert.equal(body.places[0].capacity, 12)
  })

  test('put the focus on the field that was refused, and say why', async ({ assert }) => {
    const page = await newPage()
    await open(page, '/admin/places/new')
    await page.getByLabel('Name').fill('Library')
    await page.getByRole('button', { name: 'Save' }).click()
    const field = page.getByLabel('Name')
    await page.getByRole('alert').waitFor()
    assert.isTrue(await field.evaluate((input) => input === document.activeElement))
    assert.equal(await field.getAttribute('aria-invalid'), 'true')
  })

  test('ask before unsaved changes are lost', async ({ assert }) => {
    const page = await newPage()
    await open(page, '/admin/settings')
    await page.getByLabel('Name').fill('Another school')
    await page.getByText('Unsaved changes').waitFor()

    const questions: string[] = []
    let answer = false
    page.on('dialog', (dialog) => {
      questions.push(dialog.message())
      void (answer ? dialog.accept() : dialog.dismiss())
    })
    await page.getByRole('link', { name: 'Back' }).click()
    assert.deepEqual(questions, ['Leave this page without saving your changes?'])
    assert.equal(await page.getByLabel('Name').inputValue(), 'Another school')
    answer = true
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('heading', { name: 'What needs doing' }).waitFor()
  })

  test('archive a place and bring it back at once', async ({ assert }) => {
    const admin = await staff()
    const name = named('Old shed')
    const { body } = await admin.post('/api/v1/admin/places', { name, kind: 'other' })
    const page = await newPage()
    await open(page, '/admin/places')
    await page.getByRole('searchbox').fill(name)
    await page.getByRole('button', { name: `Archive ${name}` }).click()
    await page.getByText('There is no such place.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name }).waitFor()
    const { body: after } = await admin.get(`/api/v1/admin/places/${body.place.id}`)
    assert.isFalse(after.place.archived)
  })

  test('begin and end the freeze, which everybody at work sees', async () => {
    const page = await newPage()
    await open(page, '/freeze')
    await page.getByRole('button', { name: 'Freeze all passes' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze all passes' }).click()
    await page.getByText(/Passes are paused/).waitFor()

    await page.getByRole('button', { name: 'End the freeze' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End the freeze' }).click()
    await page.getByText(/Passes are paused/).waitFor({ state: 'detached' })
  })
})

test.group('The audit log', (group) => {
  const { newPage } = withBrowser(group)

  test('shows an auditor what was done to one thing, and exports it', async ({ assert }) => {
    const admin = await staff()
    const name = named('Archive room')
    const { body } = await admin.post('/api/v1/admin/places', { name, kind: 'room' })
    await admin.patch(`/api/v1/admin/places/${body.place.id}`, { capacity: 4 })

    const page = await newPage()
    await signIn(page, 'henrik.lund@demo.school')
    await page.goto(addressOf('/audit'))
    await page
      .getByRole('button', { name: `All about ${name}` })
      .first()
      .click()
    await page.getByText(`Only about: ${name}`).waitFor()
    const rows = page.getByRole('listitem').filter({ hasText: name })
    await page.waitForFunction(() => document.querySelectorAll('main li').length === 2)
    assert.include(await rows.first().innerText(), '– → 4')

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export as CSV' }).click()
    assert.match((await download).suggestedFilename(), /^audit-\d{4}-\d\d-\d\d\.csv$/)
  })

  test('wants the password again before it is exported, when it was entered long ago', async ({
    assert,
  }) => {
    const page = await newPage()
    await signIn(page, 'henrik.lund@demo.school')
    await page.goto(addressOf('/audit'))
    await db.from('user_sessions').update({ confirmed_at: new Date(0) })
    await page.getByRole('button', { name: 'Export as CSV' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Password').fill('not the password')
    await dialog.getByRole('button', { name: 'Export as CSV' }).click()
    await dialog.getByRole('alert').waitFor()

    const download = page.waitForEvent('download')
    await dialog.getByLabel('Password').fill(DEMONSTRATION.password)
    await dialog.getByRole('button', { name: 'Export as CSV' }).click()
    assert.match((await download).suggestedFilename(), /\.csv$/)
    await dialog.waitFor({ state: 'detached' })
  })
})
