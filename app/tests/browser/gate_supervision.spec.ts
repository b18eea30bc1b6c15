import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, typeCode } from '#tests/browser/people'
import { givenPhoto } from '#tests/photos'
import { openSupervision, superviseHere } from '#tests/browser/supervise'
import { addressOf, signedIn } from '#tests/client'
import { newGate, phoneOf } from '#tests/gate'

async function openOwnGate(page: Page) {
  const gate = await newGate()
  await page.goto(addressOf(`/gate#token=${gate.token}`))
  await page.getByRole('heading', { name: 'Main gate' }).waitFor()
  return gate
}

const overridesOf = (passId: string) => db.from('scan_overrides').where('pass_id', passId)

async function auditedWhy(passId: string): Promise<string[]> {
  const events = await db
    .from('audit_events')
    .where({ action: 'scan.overridden', subject_id: passId })
  return events.map(({ details }) => details.reason)
}

test.group('Supervision at the gate', (group) => {
  const { newPage } = withBrowser(group)

  test('a student with an empty phone is found and let out, by keyboard alone', async ({
    assert,
  }) => {
    const { id } = await issueTo('Maya', 'hall')
    const page = await newPage()
    await openOwnGate(page)
    await page.getByRole('button', { name: 'Let through by hand' }).focus()
    await page.keyboard.press('Enter')
    await superviseHere(page)

    await page.getByLabel('Name or student number').fill('lindq')
    await page.keyboard.press('Enter')
    const pass = page.getByRole('button', { name: /Let through with: Hall pass/ })
    await pass.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Maya Lindqvist' }).waitFor()
    await page.getByRole('button', { name: 'Let out' }).focus()
    await page.keyboard.press('Enter')

    await page.getByText('Maya Lindqvist may go out.').waitFor()
    const [override] = await overridesOf(id)
    assert.equal(override.reason, 'The phone is empty or forgotten')
    assert.deepEqual(await auditedWhy(id), ['phone_empty'])
  })

  test('the scan that was refused last leads to its student, with a reason in own words', async ({
    assert,
  }) => {
    const { id } = await issueTo('Maya', 'exit')
    const phone = await phoneOf(await signedIn(MAYA), id)
    const page = await newPage()
    await openOwnGate(page)
    for (const expected of ['ok', 'already_used']) {
      await typeCode(page, await phone.codeNow())
      assert.equal((await answerOn(page)).reason, expected)
      await page.keyboard.press('Escape')
      await answerGone(page)
    }

    await openSupervision(page)
    await page.getByRole('button', { name: /The scan refused last: This pass works once/ }).click()
    await page.getByRole('button', { name: /Let through with/ }).click()
    await page.getByText('Another reason').click()
    await page.getByLabel('The reason, in a few words').fill('The gate did not open')
    await page.getByRole('button', { name: 'Let out' }).click()
    await page.getByText('may go out.').waitFor()
    const [override] = await overridesOf(id)
    assert.equal(override.reason, 'The gate did not open')
    assert.deepEqual(await auditedWhy(id), ['other'])
    assert.isNotNull(override.instead_of)
  })

  test('an answer that was lost is asked for again and is one passage', async ({ assert }) => {
    const { id } = await issueTo('Maya', 'hall')
    const page = await newPage()
    await openOwnGate(page)
    await openSupervision(page)
    await page.getByLabel('Name or student number').fill('Maya')
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: /Let through with/ })
      .first()
      .click()
    let tries = 0
    await page.route('**/api/v1/gate/overrides', async (route) => {
      if (++tries > 1) return route.continue()
      await route.fetch()
      return route.abort('connectionreset')
    })
    await page.getByRole('button', { name: 'Let out' }).click()
    await page.getByRole('alert').getByText('No connection to the school’s server').waitFor()
    await page.getByRole('button', { name: 'Let out' }).click()
    await page.getByText('may go out.').waitFor()
    assert.equal(tries, 2)
    assert.lengthOf(await overridesOf(id), 1)
  })

  test('the face comes with the name, although the address wants two tokens', async ({
    assert,
  }) => {
    const takeAway = await givenPhoto('Maya')
    try {
      await issueTo('Maya', 'hall')
      const page = await newPage()
      await openOwnGate(page)
      await openSupervision(page)
      await page.getByLabel('Name or student number').fill('lindq')
      await page.keyboard.press('Enter')
      const face = page.getByRole('listitem').locator('img')
      await face.waitFor()
      assert.match((await face.getAttribute('src')) ?? '', /^blob:/)
      const width = await face.evaluate((image: HTMLImageElement) =>
        image.decode().then(() => image.naturalWidth)
      )
      assert.equal(width, 480)
    } finally {
      await takeAway()
    }
  })

  test('a wrong account is refused in words, and its password does not stay in the field', async ({
    assert,
  }) => {
    const page = await newPage()
    await openOwnGate(page)
    await page.getByRole('button', { name: 'Let through by hand' }).click()
    await superviseHere(page, 'grace.okafor@demo.school', { expectRefusal: true })
    await page.getByRole('alert').getByText('This account does not supervise gates').waitFor()
    assert.equal(await page.getByLabel('Password').inputValue(), '')
  })

  test('nothing of it is left when the supervisor finishes, when time is over, or after a reload', async ({
    assert,
  }) => {
    await issueTo('Maya', 'hall')
    const page = await newPage()
    const gate = await openOwnGate(page)
    await openSupervision(page)
    await page.getByLabel('Name or student number').fill('lindq')
    await page.keyboard.press('Enter')
    await page.getByText('Maya Lindqvist').waitFor()
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByLabel('Password').waitFor()
    assert.equal(await page.getByText('Maya Lindqvist').count(), 0)

    await superviseHere(page)
    await page.getByLabel('Name or student number').waitFor()
    await db
      .from('supervisions')
      .where('device_id', gate.device.id)
      .update({ ended_at: new Date() })
    await page.getByLabel('Name or student number').fill('lindq')
    await page.keyboard.press('Enter')
    await page.getByText('The five minutes are over').waitFor()

    await superviseHere(page)
    await page.getByLabel('Name or student number').waitFor()
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    assert.notInclude(stored, 'sps_')
    await page.reload()
    await page.getByRole('button', { name: 'Let through by hand' }).click()
    await page.getByLabel('Password').waitFor()
  })

  test('says that it needs the server while the gate is offline', async () => {
    const page = await newPage()
    await openOwnGate(page)
    await page.getByText('List of passes up to date').waitFor()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.context().setOffline(true)
    await typeCode(page, 'SP1:NOT A PASS')
    await page.keyboard.press('Escape')
    await typeCode(page, 'SP1:NOT A PASS EITHER')
    await page.keyboard.press('Escape')
    await page.getByText('Offline: the server does not answer').waitFor()
    await page.getByRole('button', { name: 'Let through by hand' }).click()
    await page.getByText('This gate is offline').waitFor()
    await page.context().setOffline(false)
  })
})
