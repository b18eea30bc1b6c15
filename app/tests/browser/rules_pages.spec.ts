import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { givenRules, LEAD } from '#tests/browser/given_rules'
import { tabTo } from '#tests/browser/keyboard'
import { signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { newStudent } from '#tests/students'

async function opened(page: Page, email: string, path: string) {
  await givenRules()
  await signIn(page, email)
  await page.goto(addressOf(path))
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Reaches a button by the keyboard and presses it. */
async function press(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true }).first()
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}

test.group('The bell schedule', (group) => {
  const { newPage } = withBrowser(group)

  test('is made with the keyboard alone, and tells at once what overlaps', async ({ assert }) => {
    const page = await newPage()
    await opened(page, STAFF, '/admin/schedule')
    const name = `Exams ${randomUUID().slice(0, 8)}`
    await press(page, 'Add a bell schedule')
    await page.getByRole('dialog').waitFor()
    await tabTo(page, page.getByLabel('Name').first())
    await page.keyboard.type(name)
    await press(page, 'Add a period')
    await press(page, 'Add a period')
    const starts = page.getByLabel('Starts').nth(1)
    await starts.fill('08:10')
    await page.getByText('“Period 2” begins before “Period 1” ends.').waitFor()
    await starts.fill('08:55')
    await page.getByText('“Period 2” begins before').waitFor({ state: 'detached' })
    await press(page, 'Save')

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('heading', { name }).waitFor()
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
    assert.include(await card.innerText(), '2 periods · 2 lessons')
  })

  test('gives a day of the calendar a holiday, and takes it back', async ({ assert }) => {
    const page = await newPage()
    await opened(page, STAFF, '/admin/schedule/calendar')
    for (let month = 0; month < 3; month++) await press(page, 'Next month')
    const day = page.getByRole('button', { name: / 15[ ,].*Regular day|, .*15.*: .*/ }).first()
    await day.click()
    const first = await page.getByLabel('First day').inputValue()
    await page.getByLabel('On these days').click()
    await page.getByRole('option', { name: 'The school is closed' }).click()
    const note = `Holiday ${randomUUID().slice(0, 8)}`
    await page.getByLabel('Note').fill(note)
    await page.getByRole('button', { name: 'Save' }).click()
    const holiday = page.getByRole('button', { name: `closed, ${note}` })
    await holiday.waitFor()

    await holiday.click()
    assert.equal(await page.getByLabel('First day').inputValue(), first)
    await page.getByLabel('On these days').click()
    await page.getByRole('option', { name: 'As their weekday says' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await holiday.waitFor({ state: 'detached' })
  })
})

test.group('The limits', (group) => {
  const { newPage } = withBrowser(group)

  test('are added for one student, said in words, archived, and restored by undo', async () => {
    const page = await newPage()
    const student = await newStudent({ familyName: `Limited ${randomUUID().slice(0, 8)}` })
    await opened(page, STAFF, '/admin/limits')
    await page.getByRole('button', { name: 'Add a limit' }).click()
    const name = `Limit ${randomUUID().slice(0, 8)}`
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name', { exact: true }).fill(name)
    await dialog.getByLabel('Whom it is about').click()
    await page.getByRole('option', { name: 'One student' }).click()
    // The choice takes the focus back when it has closed.
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await dialog.getByLabel('Student', { exact: true }).fill(student.familyName)
    await page.getByRole('option', { name: student.fullName }).click()
    await dialog.getByLabel('Most passes').fill('2')
    await dialog.getByLabel('Minutes of rest between two passes').fill('30')
    await dialog.getByRole('button', { name: 'Save' }).click()

    const row = page.getByRole('listitem').filter({ hasText: name })
    await row.getByText('At most 2 passes a day · 30 minutes of rest between passes').waitFor()
    await row.getByText(student.fullName).waitFor()
    await page.getByRole('button', { name: `Archive ${name}` }).click()
    await row.getByText('At most 2').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await row.getByText('At most 2').waitFor()
  })
})

test.group('Safeguarding', (group) => {
  const { newPage } = withBrowser(group)

  test('keeps two students apart, reviews the group and ends it', async ({ assert }) => {
    const page = await newPage()
    const students = [await newStudent(), await newStudent()]
    await opened(page, LEAD, '/safeguarding')
    await page.getByRole('button', { name: 'Add a group' }).click()
    const name = `Apart ${randomUUID().slice(0, 8)}`
    await page.getByLabel('Name of the group').fill(name)
    for (const student of students) {
      await page.getByLabel('Students to keep apart').fill(student.number)
      await page.getByRole('option', { name: student.fullName }).click()
    }
    await page.getByLabel('Reason').fill('A test')
    await page.getByRole('button', { name: 'Save' }).click()

    await page.getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    for (const student of students) await page.getByText(student.fullName).first().waitFor()
    const until = await page.getByLabel('Last day').inputValue()
    assert.match(until, /^\d{4}-\d\d-\d\d$/)
    await page.getByRole('button', { name: 'Review', exact: true }).click()
    await page.getByText('Last review:').waitFor()

    await page.getByRole('button', { name: 'End the group' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End the group' }).click()
    await page.getByRole('heading', { name: 'Is the group still needed?' }).waitFor({
      state: 'detached',
    })
  })

  test('has no page for an administrator', async () => {
    const page = await newPage()
    await givenRules()
    await signIn(page, STAFF)
    await page.goto(addressOf('/safeguarding'))
    await page.getByRole('heading', { name: 'This page is not for your account' }).waitFor()
  })
})
