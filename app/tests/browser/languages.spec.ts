import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { OMAR, signIn } from '#tests/browser/people'
import { addressOf, signedIn } from '#tests/client'

const frameOf = (page: Page) =>
  page.evaluate(() => {
    const { lang, dir } = document.documentElement
    return { lang, dir, marked: 'marked' in window }
  })

/** Gone after the page has been loaded again. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }))

async function choose(page: Page, label: string, name: string) {
  await page.getByLabel(label).click()
  await page.getByRole('option', { name }).click()
}

test.group('The language of the pages', (group) => {
  const { newPage } = withBrowser(group)

  test('is that of the browser', async ({ assert }) => {
    const page = await newPage({ locale: 'fr-CA' })
    await page.goto(addressOf('/sign-in'))
    await page.getByRole('heading', { name: 'Connexion à Student Pass' }).waitFor()
    assert.deepEqual(await frameOf(page), { lang: 'fr', dir: 'ltr', marked: false })
  })

  test('is English in a browser of a language that the school does not have', async ({
    assert,
  }) => {
    const page = await newPage({ locale: 'ja-JP' })
    await page.goto(addressOf('/sign-in'))
    await page.getByRole('heading', { name: 'Sign in to Student Pass' }).waitFor()
    assert.equal((await frameOf(page)).lang, 'en')
  })

  test('can be chosen before signing in, changes at once, and is kept', async ({ assert }) => {
    const page = await newPage()
    await page.goto(addressOf('/sign-in'))
    await mark(page)
    await choose(page, 'Language', 'العربية')
    await page.getByRole('heading', { name: 'تسجيل الدخول إلى Student Pass' }).waitFor()
    assert.deepEqual(await frameOf(page), { lang: 'ar', dir: 'rtl', marked: true })

    await page.reload()
    await page.getByRole('heading', { name: 'تسجيل الدخول إلى Student Pass' }).waitFor()
    assert.deepEqual(await frameOf(page), { lang: 'ar', dir: 'rtl', marked: false })
  })

  test('follows its reader to another browser', async ({ assert, cleanup }) => {
    const client = await signedIn(OMAR)
    cleanup(async () => void (await client.patch('/api/v1/session', { language: null })))
    const page = await newPage()
    await signIn(page, OMAR)
    await page.goto(addressOf('/account'))
    await page.getByRole('heading', { name: 'My account' }).waitFor()
    await mark(page)
    await choose(page, 'Language', 'Español')
    await page.getByText('Guardado.').waitFor()
    assert.deepEqual(await frameOf(page), { lang: 'es', dir: 'ltr', marked: true })

    const another = await newPage({ locale: 'de-DE' })
    await signIn(another, OMAR)
    await another.goto(addressOf('/account'))
    await another.getByRole('heading', { name: 'Mi cuenta' }).waitFor()
    assert.equal((await frameOf(another)).lang, 'es')
  })
})
