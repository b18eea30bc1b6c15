import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { readCodes, renderPages } from '#tests/functional/carriers/rendered_pdf'
import { newGate, scanOf } from '#tests/gate'

test.group('The page of printed cards', (group) => {
  const { newPage } = withBrowser(group)

  test('makes cards, hands out the sheet, and takes back what is lost', async ({ assert }) => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/admin/cards'))
    await page.getByLabel('Single students').click()
    const search = page.getByLabel('Students', { exact: true })
    for (const name of ['Freya', 'Rafael']) {
      await search.fill(name)
      await page.getByRole('option', { name: new RegExp(name) }).click()
    }
    await page.getByRole('button', { name: 'Make cards' }).click()
    await page.getByText('2 cards made.').waitFor()

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the sheet (PDF)' }).click()
    const download = await downloading
    assert.equal(download.suggestedFilename(), 'cards.pdf')
    const [sheet] = await renderPages(await readFile(await download.path()))
    const codes = await readCodes(sheet!)
    assert.lengthOf(codes, 2)

    await page.getByRole('button', { name: 'Report the card of Freya Andersen as lost' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Yes, it is lost' }).click()
    await page.getByText('The card of Freya Andersen is refused from now on.').waitFor()
    const gate = await newGate()
    const scans = await Promise.all(codes.map(({ text }) => gate.scan(scanOf(text))))
    assert.sameMembers(
      scans.map(({ body }) => body.reason),
      ['ok', 'revoked']
    )
  })

  test('asks for whom, before it asks the server', async () => {
    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/admin/cards'))
    await page.getByRole('button', { name: 'Make cards' }).click()
    await page.getByText('Choose a grade.').waitFor()
  })
})
