import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { issueTo, takeBack } from '#tests/browser/issue_to'
import { tabTo } from '#tests/browser/keyboard'
import { signIn } from '#tests/browser/people'
import { addressOf } from '#tests/client'

const DANA = 'dana.price@demo.school'
const TOMAS = 'tomas.rivera@demo.school'
const AT_ONCE = { timeout: 5_000 }

test.group('The hall monitor', (group) => {
  const { newPage } = withBrowser(group)

  test('sees at once who goes where, searches, and ends a pass with the keyboard alone', async ({
    assert,
    cleanup,
  }) => {
    const page = await newPage()
    await signIn(page, DANA)
    await page.getByRole('heading', { name: 'Who is out' }).waitFor()

    const priya = await issueTo('Priya', 'hall', { place: 'Library' })
    const lucas = await issueTo('Lucas', 'hall', { place: 'Main gate' })
    cleanup(async () => {
      await Promise.all([takeBack(priya.id), takeBack(lucas.id)])
    })
    const library = page.getByRole('region', { name: /^Library/ })
    await library.getByText('Priya Nair').waitFor(AT_ONCE)
    await page
      .getByRole('region', { name: /^Main gate/ })
      .getByText('Lucas Moreau')
      .waitFor(AT_ONCE)

    await tabTo(page, page.getByRole('searchbox', { name: 'Search by name' }))
    await page.keyboard.type('priya')
    await page.getByText('Lucas Moreau').waitFor({ state: 'detached' })
    await tabTo(page, page.getByRole('button', { name: 'Priya Nair is back' }))
    await page.keyboard.press('Enter')
    await page.getByText('Nobody who is out has this name.').waitFor()
    assert.equal(await page.getByText('Priya Nair is back.').count(), 1)
  })
})

test.group('A teacher’s classes', (group) => {
  const { newPage } = withBrowser(group)

  test('show at once who of them is out, and give a pass to one of the list', async ({
    assert,
    cleanup,
  }) => {
    const page = await newPage()
    await signIn(page, TOMAS)
    await page.goto(addressOf('/staff/classes'))
    await page.getByRole('tab', { name: /^English 10/ }).click()
    const amina = page.getByRole('listitem').filter({ hasText: 'Amina Diallo' })
    await amina.getByText('In class').waitFor()

    const pass = await issueTo('Amina', 'hall', { place: 'Library' })
    cleanup(() => takeBack(pass.id))
    await amina.getByText(/Hall pass to Library, until/).waitFor(AT_ONCE)
    assert.equal(await amina.getByRole('button').count(), 0)

    const sofia = page.getByRole('listitem').filter({ hasText: 'Sofia Marchetti' })
    await sofia.getByRole('button', { name: 'Issue a pass to Sofia Marchetti' }).click()
    const dialog = page.getByRole('dialog', { name: 'Issue a pass' })
    await dialog.locator('label', { hasText: 'Library pass' }).click()
    await dialog.getByRole('button', { name: 'Issue pass' }).click()
    await sofia.getByText(/Library pass, until/).waitFor(AT_ONCE)
  })
})
