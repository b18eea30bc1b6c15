import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { givenFigures } from '#tests/browser/figures'
import { signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'

test.group('Reports on the page', (group) => {
  const { newPage } = withBrowser(group)
  group.each.setup(givenFigures)

  test('each chart has its figures as a table, and says what it hides', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/reports'))
    const grades = page.getByRole('region', { name: 'Passes by grade' })
    await grades.getByText('Show the figures').click()
    const rows = await grades.getByRole('row').allTextContents()
    assert.deepEqual(
      rows.map((row) => row.trim().replace(/\s+/g, ' ')),
      ['GradePasses', 'Grade 92,400', 'Grade 10at least 1,400', 'Grade 12at least 800']
    )
    await grades.getByText('Figures about fewer than 5 people are hidden').waitFor()
  })

  test('other days show other weeks, and the CSV has the same', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/reports'))
    const days = page.getByRole('region', { name: 'Passes started each day' })
    await days.getByRole('img').waitFor()
    await page.getByLabel('To', { exact: true }).fill('2020-03-01')
    await page.getByLabel('From', { exact: true }).fill('2020-02-03')
    await days.getByText('Nothing in these weeks.').waitFor()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      days.getByRole('link', { name: 'Download as CSV' }).click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    assert.match(csv, /2020-02-03,total,,0,/)
  })

  test('sections are chosen with the arrow keys', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/reports'))
    await page.getByRole('tab', { name: 'Passes' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('heading', { name: 'What became of requests' }).waitFor()
    assert.equal(
      await page.getByRole('tab', { name: 'Requests' }).getAttribute('aria-selected'),
      'true'
    )
  })
})
