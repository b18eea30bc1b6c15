import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { launchChromium } from '#tests/browser/chromium'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, typeCode } from '#tests/browser/people'
import { buildProductionPages } from '#tests/browser/production_pages'
import { ReleasingProxy } from '#tests/browser/releasing_proxy'
import { signedIn } from '#tests/client'
import { newGate, phoneOf } from '#tests/gate'
import { until } from '#tests/until'

const BETWEEN_SCANS = 60_000

/** Opens the page as a gate of its own, kept on the device, with a clock that can be put forward. */
async function openOwnGate(page: Page, origin: string) {
  const gate = await newGate()
  await page.clock.install()
  await page.goto(`${origin}/gate#token=${gate.token}`)
  await page.getByText('List of passes up to date').waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  // From here on the page comes from the service worker.
  await page.reload()
  await page.getByText('List of passes up to date').waitFor()
  return gate
}

async function check(page: Page, code: string) {
  await typeCode(page, code)
  const { reason } = await answerOn(page)
  await page.keyboard.press('Escape')
  await answerGone(page)
  return reason
}

/** Lets the page look for a new release, as it does every hour, and waits until it has it on the disk. */
async function fetchRelease(page: Page) {
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!
    await registration.update()
    while (!registration.waiting) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
}

const releaseOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=release]')?.content)

test.group('A new release of the gate page', (group) => {
  let browser: Browser
  const proxy = new ReleasingProxy()
  let origin: string

  group.setup(async () => {
    await buildProductionPages()
    origin = await proxy.start()
    browser = await launchChromium()
    return async () => {
      await browser.close()
      proxy.stop()
    }
  })

  test('waits until nobody scans, and takes over with the scans that wait for the server', async ({
    assert,
  }) => {
    const { id } = await issueTo('Maya', 'hall')
    const phone = await phoneOf(await signedIn(MAYA), id)
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
    const questions: string[] = []
    page.on('dialog', async (dialog) => {
      questions.push(dialog.type())
      await dialog.dismiss()
    })
    const gate = await openOwnGate(page, origin)

    proxy.cutOff = true
    assert.equal(await check(page, await phone.codeNow()), 'ok')
    assert.equal(await check(page, 'SP1:NOT A PASS'), 'unknown')
    await page.getByText('2 scans wait for the server').waitFor()
    const old = await releaseOf(page)
    const release = proxy.release()
    await fetchRelease(page)

    await page.clock.fastForward(BETWEEN_SCANS - 10_000)
    assert.equal(await check(page, 'SP1:ONE MORE'), 'unknown')
    await page.clock.fastForward(BETWEEN_SCANS - 10_000)
    assert.equal(await releaseOf(page), old)

    await page.clock.fastForward(20_000)
    await until(async () => (await releaseOf(page).catch(() => undefined)) === String(release))
    await page.getByText('3 scans wait for the server').waitFor()
    assert.deepEqual(questions, [])

    proxy.cutOff = false
    await page.getByText('wait for the server').waitFor({ state: 'detached' })
    const rows = await db.from('scans').where('device_id', gate.device.id)
    assert.lengthOf(rows, 3)
    assert.sameMembers(
      rows.map(({ mode, outcome }) => `${mode} ${outcome}`),
      ['offline accepted', 'offline denied', 'offline denied']
    )
  }).timeout(90_000)
})
