import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, openGate, typeCode } from '#tests/browser/people'
import { SCHOOL_TIME } from '#tests/browser/school_time'
import { addressOf, signedIn } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { phoneOf } from '#tests/gate'

/** The phone of the student who has just been given a pass. */
async function givenPhone(kind: 'hall' | 'exit') {
  const { id } = await issueTo('Maya', kind)
  return phoneOf(await signedIn(MAYA), id)
}

/** A gate that has nobody to ask but the server: it tries again, where another decides for itself. */
const withoutBundle = (page: Page) => page.route('**/api/v1/gate-bundle', (route) => route.abort())

test.group('The gate page', (group) => {
  const { newPage } = withBrowser(group)

  test('accepts a typed code, says for whom, and is ready again by itself', async ({ assert }) => {
    const phone = await givenPhone('hall')
    const page = await newPage()
    await openGate(page)
    await typeCode(page, await phone.codeNow())

    const answer = await answerOn(page)
    assert.containsSubset(answer, { outcome: 'accepted', reason: 'ok', role: 'status' })
    assert.match(
      answer.text,
      new RegExp(`Go\\s+Maya Lindqvist\\s+Hall pass, until ${SCHOOL_TIME.source}`)
    )
    await answerGone(page)
  })

  test('welcomes on the way in', async ({ assert }) => {
    const phone = await givenPhone('hall')
    const page = await newPage()
    await openGate(page)
    await page.getByText('In', { exact: true }).click()
    await typeCode(page, await phone.codeNow())
    assert.include((await answerOn(page)).text, 'Welcome')
  })

  test('refuses a code with its reason, and the next scan works at once', async ({ assert }) => {
    const phone = await givenPhone('exit')
    const page = await newPage()
    await openGate(page)

    await typeCode(page, 'SP1:NOT A PASS')
    const refused = await answerOn(page)
    assert.containsSubset(refused, { outcome: 'denied', reason: 'unknown', role: 'alert' })
    assert.include(refused.text, 'Stop')
    assert.include(refused.text, 'This is not a pass of this school.')

    await typeCode(page, await phone.codeNow())
    await page.locator('[data-reason=ok]').waitFor()

    await typeCode(page, await phone.codeNow())
    await page.locator('[data-reason=already_used]').waitFor()

    await page.keyboard.press('Escape')
    await answerGone(page)
    const results = page.getByRole('listitem')
    assert.deepEqual(
      (await results.allInnerTexts()).map((text) => text.split(/\s/)[0]),
      ['Stop', 'Go', 'Stop']
    )
  })

  test('asks for a second look at a code that is too old', async ({ assert }) => {
    const phone = await givenPhone('hall')
    const page = await newPage()
    await openGate(page)
    await typeCode(page, await phone.codeAt(Date.now() / 1000 - 120))
    const answer = await answerOn(page)
    assert.containsSubset(answer, { outcome: 'attention', reason: 'code_stale', role: 'alert' })
    assert.include(answer.text, 'Look again')
  })

  test('takes what a scanner types wherever the focus is, without a stray key before it', async ({
    assert,
  }) => {
    const phone = await givenPhone('hall')
    const page = await newPage()
    await openGate(page)
    await page.getByRole('button', { name: 'Disconnect' }).focus()
    await page.keyboard.press('x')
    await page.waitForTimeout(600)
    await page.keyboard.type(await phone.codeNow())
    await page.keyboard.press('Enter')
    assert.equal((await answerOn(page)).reason, 'ok')
  })

  test('takes what a scanner types after the direction was changed', async ({ assert }) => {
    const phone = await givenPhone('hall')
    const page = await newPage()
    await openGate(page)
    await page.getByText('In', { exact: true }).click()
    await page.keyboard.type(await phone.codeNow())
    await page.keyboard.press('Enter')
    const answer = await answerOn(page)
    assert.equal(answer.reason, 'ok')
    assert.include(answer.text, 'Welcome')
  })

  test('sends a scan again with the same nonce when the network fails', async ({ assert }) => {
    const phone = await givenPhone('exit')
    const page = await newPage()
    await withoutBundle(page)
    await openGate(page)
    const nonces: string[] = []
    // The first one arrives, and its answer is lost on the way back.
    await page.route('**/api/v1/scans', async (route) => {
      nonces.push(route.request().postDataJSON().nonce)
      if (nonces.length > 1) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })

    await typeCode(page, await phone.codeNow())
    assert.equal((await answerOn(page)).reason, 'ok')
    assert.lengthOf(nonces, 2)
    assert.equal(nonces[0], nonces[1])
  })

  test('says that a scan was not checked when the network stays away', async () => {
    const page = await newPage()
    await withoutBundle(page)
    await openGate(page)
    await page.route('**/api/v1/scans', (route) => route.abort('internetdisconnected'))
    await typeCode(page, 'SP1:ANY')
    await page.getByText('The server did not answer.').first().waitFor()
    await page.getByRole('alert').getByText('Not checked').waitFor()

    await page.unroute('**/api/v1/scans')
    await typeCode(page, 'SP1:ANY')
    await page.locator('[data-reason=unknown]').waitFor()
  })

  test('says what to do when the camera is not to be had', async ({ assert }) => {
    const page = await newPage()
    await openGate(page)
    await page.getByRole('button', { name: 'Start the camera' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'camera' })
    await alert.waitFor()
    assert.match(
      await alert.innerText(),
      /not allowed for this page\s+Allow it in the browser|has no camera\s+Use a scanner/
    )
  })

  test('takes the token of a link out of the address bar and keeps it', async ({ assert }) => {
    const page = await newPage()
    await openGate(page)
    assert.equal(page.url(), addressOf('/gate'))
    await page.reload()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
  })

  test('takes the token of a link that is followed while it is open', async ({ assert }) => {
    const page = await newPage()
    await page.goto(addressOf('/gate'))
    await page.getByLabel('Device token').waitFor()
    await openGate(page)
    await page.waitForURL(addressOf('/gate'))

    await page.getByRole('link', { name: 'Student Pass' }).click()
    await page.waitForURL('**/sign-in')
    await page.goBack()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
    assert.equal(page.url(), addressOf('/gate'))
  })

  test('refuses a token that the server does not know', async ({ assert }) => {
    const page = await newPage()
    await page.goto(addressOf('/gate'))
    await page.getByLabel('Device token').fill('spd_unknown')
    await page.getByRole('button', { name: 'Connect this device' }).click()
    const alert = await page.getByRole('alert').innerText()
    assert.isAbove(alert.trim().length, 20)

    await page.getByLabel('Device token').fill(DEMONSTRATION.gateToken)
    await page.getByRole('button', { name: 'Connect this device' }).click()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
  })
})
