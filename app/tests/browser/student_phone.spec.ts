import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { BrowserContext, Page } from 'playwright'
import { answerAlone, loadedBundleOf } from '#tests/bundle'
import { PHONE, withBrowser } from '#tests/browser/chromium'
import { issueTo } from '#tests/browser/issue_to'
import { enterCredentials, MAYA, OMAR, signIn } from '#tests/browser/people'
import { readyToBeAlone, storedOn } from '#tests/browser/phone_store'
import { readCodeOn } from '#tests/browser/read_code'
import { codeOn } from '#tests/browser/student_code'
import { addressOf } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { newGate } from '#tests/gate'

const HOUR = 3_600_000

async function openPhone(page: Page) {
  await signIn(page, MAYA)
  await codeOn(page).waitFor()
  await readyToBeAlone(page)
}

/** The student takes the phone out later, in a place without a network. */
async function openLater(context: BrowserContext, milliseconds: number): Promise<Page> {
  const page = await context.newPage()
  if (milliseconds > 0) await page.clock.install({ time: Date.now() + milliseconds })
  await page.goto(addressOf('/'))
  await codeOn(page).waitFor()
  return page
}

test.group('A student’s phone', (group) => {
  const { newPage } = withBrowser(group)

  for (const hours of [0, 47]) {
    test(`opens without a network after one visit and shows a code that gates accept, ${hours} hours later`, async ({
      assert,
    }) => {
      await issueTo('Maya', 'event', { minutes: 2880 })
      const first = await newPage()
      await openPhone(first)
      const context = first.context()
      await context.setOffline(true)
      const page = await openLater(context, hours * HOUR)
      await first.close()
      await page.getByText('No network', { exact: true }).waitFor()

      const gate = await newGate()
      const bundle = await loadedBundleOf(gate.token)
      const now = (Date.now() + hours * HOUR) / 1000
      assert.equal(await answerAlone(bundle, await readCodeOn(page), now), 'ok')
    })
  }

  test('says that there is no network, and what is new when the network is back', async () => {
    const pass = await issueTo('Maya', 'hall')
    const page = await newPage()
    await openPhone(page)
    await page.context().setOffline(true)
    await page.reload()
    await codeOn(page).waitFor()
    await page.getByText('No network', { exact: true }).waitFor()
    await page.getByText(/^No network: the code works until/).waitFor()

    await db.from('passes').where('id', pass.id).update({ state: 'revoked' })
    await page.context().setOffline(false)
    await page.getByText('Revoked', { exact: true }).first().waitFor()
    await page.getByText('No network', { exact: true }).waitFor({ state: 'detached' })
  })

  test('has keys that no script can take out of it', async ({ assert }) => {
    await issueTo('Maya', 'hall')
    const page = await newPage()
    await openPhone(page)
    const { keys } = await storedOn(page)
    assert.isAtLeast(keys.length, 2)
    for (const key of keys) assert.deepEqual(key, { extractable: false, exported: false })
  })

  test('has no keys any more when another student signs in', async ({ assert }) => {
    await issueTo('Maya', 'hall')
    const page = await newPage()
    await openPhone(page)
    await page.context().clearCookies()
    await signIn(page, OMAR)
    await page.getByRole('link', { name: 'Request a pass' }).first().waitFor()
    assert.isEmpty((await storedOn(page)).keys)
  })

  test('has no keys any more after signing out', async ({ assert }) => {
    await issueTo('Maya', 'hall')
    await db.from('phones').delete()
    const page = await newPage()
    await page.goto(addressOf('/sign-in'))
    /* A session of its own, which the other tests do not go on with. */
    await enterCredentials(page, MAYA, DEMONSTRATION.password)
    await codeOn(page).waitFor()
    await readyToBeAlone(page)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    assert.lengthOf(await db.from('phones'), 0)
    assert.deepEqual(await storedOn(page), { keys: [], passes: 0 })
    await page.context().setOffline(true)
    await page.goto(addressOf('/pass'))
    await page.waitForURL('**/unreachable?**')
  })

  test('keeps nothing of what arrives while its student signs out', async ({ assert }) => {
    await issueTo('Maya', 'hall')
    const page = await newPage()
    const leaving = page.waitForRequest('**/api/v1/my/phones')
    let passesAskedFor = () => {}
    const asked = new Promise<void>((resolve) => (passesAskedFor = resolve))
    await page.route('**/api/v1/my/passes*', async (route) => {
      passesAskedFor()
      await leaving
      await route.continue()
    })
    const arrived = page.waitForResponse('**/api/v1/my/passes*')
    await page.route('**/api/v1/session', async (route) => {
      if (route.request().method() === 'DELETE') await arrived
      await route.continue()
    })
    await page.goto(addressOf('/sign-in'))
    await enterCredentials(page, MAYA, DEMONSTRATION.password)
    await asked
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in')
    assert.deepEqual(await storedOn(page), { keys: [], passes: 0 })
  })

  test('asks where two others show codes, takes the place of the older, which is told', async ({
    assert,
  }) => {
    await issueTo('Maya', 'hall')
    const oldest = await newPage()
    await openPhone(oldest)
    const [second, third] = [await newPage(), await newPage(PHONE)]
    await signIn(second, MAYA, { keepPhones: true })
    await codeOn(second).waitFor()

    await signIn(third, MAYA, { keepPhones: true })
    await third.getByText('Two other devices show your passes').waitFor()
    assert.equal(await codeOn(third).count(), 0)
    await third.getByRole('button', { name: 'Use this device' }).click()
    await codeOn(third).waitFor()

    await oldest.getByText('Your pass was opened on another device').waitFor()
    assert.equal(await codeOn(oldest).count(), 0)
    assert.isEmpty((await storedOn(oldest)).keys)
    const gate = await newGate()
    const bundle = await loadedBundleOf(gate.token)
    assert.equal(await answerAlone(bundle, await readCodeOn(third)), 'ok')
    assert.equal(await answerAlone(bundle, await readCodeOn(second)), 'ok')
  })

  test('shows a band that moves, counts the seconds, and has the word of the day', async ({
    assert,
  }) => {
    await issueTo('Maya', 'hall')
    const page = await newPage()
    await signIn(page, MAYA)
    const band = page.getByTestId('live-band')
    const text = await band.textContent()
    assert.match(text!, /Word of the day: \s*[A-Z][a-z]+ · [a-z]+\s*\d\d:\d\d:\d\d/)
    await page.waitForFunction(
      (before) => document.querySelector('[data-testid=live-band]')?.textContent !== before,
      text
    )
    const moving = await band.evaluate((element) => element.getAnimations({ subtree: true }).length)
    assert.equal(moving, 1)
  })
})
