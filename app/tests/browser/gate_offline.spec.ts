import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, typeCode } from '#tests/browser/people'
import { addressOf, signedIn, staff } from '#tests/client'
import { DEVICES } from '#tests/devices'
import { newGate, phoneOf } from '#tests/gate'
import { until } from '#tests/until'

async function givenPhone(kind: 'hall' | 'exit') {
  const { id } = await issueTo('Maya', kind)
  return { passId: id, ...(await phoneOf(await signedIn(MAYA), id)) }
}

/** Opens the page as a gate of its own and waits until it could do without the network. */
async function openOwnGate(page: Page) {
  const gate = await newGate()
  await page.goto(addressOf(`/gate#token=${gate.token}`))
  await page.getByText('List of passes up to date').waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  return gate
}

async function check(page: Page, code: string) {
  await typeCode(page, code)
  const answer = await answerOn(page)
  await page.keyboard.press('Escape')
  await answerGone(page)
  return answer
}

/** The network is back: the page notices by itself, as it does when a person comes back to it. */
async function reconnect(page: Page) {
  await page.context().setOffline(false)
  await page.getByTestId('link').getByText('wait for the server').waitFor({ state: 'detached' })
}

const scansOf = (passId: string) => db.from('scans').where('pass_id', passId)
const incidentsOf = (passId: string) => db.from('incidents').where('pass_id', passId)

test.group('A gate without a network', (group) => {
  const { newPage } = withBrowser(group)

  test('goes on by itself, says so, and tells the server when it is back', async ({ assert }) => {
    const phone = await givenPhone('hall')
    const page = await newPage()
    await openOwnGate(page)
    await page.context().setOffline(true)

    const code = await phone.codeNow()
    const accepted = await check(page, code)
    assert.containsSubset(accepted, { outcome: 'accepted', reason: 'ok' })
    assert.include(accepted.text, 'Decided without the server')
    assert.equal((await check(page, code)).reason, 'code_replayed')
    await page.getByText('Offline: the server does not answer').waitFor()
    await page.getByText('2 scans wait for the server').waitFor()
    assert.lengthOf(await scansOf(phone.passId), 0)

    await reconnect(page)
    await page.getByText('Online', { exact: true }).waitFor()
    const rows = await scansOf(phone.passId)
    assert.sameMembers(
      rows.map(({ outcome, mode }) => `${mode} ${outcome}`),
      ['offline accepted', 'offline denied']
    )
    assert.lengthOf(await incidentsOf(phone.passId), 0)
  })

  test('opens again without a network, with its queue and what it has let through', async ({
    assert,
  }) => {
    const phone = await givenPhone('exit')
    const page = await newPage()
    await openOwnGate(page)
    await page.context().setOffline(true)
    assert.equal((await check(page, await phone.codeNow())).outcome, 'accepted')

    await page.reload()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
    await page.getByText('1 scan waits for the server').waitFor()
    assert.equal((await check(page, await phone.codeNow())).reason, 'already_used')

    await page.context().setOffline(false)
    await page.getByText('1 scan waits').waitFor({ state: 'detached' })
    await until(async () => (await scansOf(phone.passId)).length === 2)
    assert.lengthOf(await incidentsOf(phone.passId), 0)
  })

  test('two gates let the same single-use pass through: one accepted, one incident', async ({
    assert,
  }) => {
    const phone = await givenPhone('exit')
    const pages = [await newPage(), await newPage()]
    await Promise.all(pages.map(openOwnGate))
    for (const page of pages) {
      await page.context().setOffline(true)
      assert.equal((await check(page, await phone.codeNow())).outcome, 'accepted')
    }
    for (const page of pages) {
      await page.context().setOffline(false)
      await page.getByText('1 scan waits').waitFor({ state: 'detached' })
    }

    await until(async () => (await scansOf(phone.passId)).length === 2)
    const conflicts = (await scansOf(phone.passId)).map(({ conflict }) => conflict)
    assert.sameMembers(conflicts, [null, 'already_used'])
    assert.lengthOf(await incidentsOf(phone.passId), 1)
    await pages[1]!.getByText('1 pass was let through that should not have been').waitFor()
  })

  test('keeps what it scanned while it was shut out by mistake, until it is enrolled again', async ({
    assert,
  }) => {
    const phone = await givenPhone('hall')
    const page = await newPage()
    const { device } = await openOwnGate(page)
    await page.context().setOffline(true)
    const admin = await staff()
    await admin.post(`${DEVICES}/${device.id}/lost`, {})
    assert.equal((await check(page, await phone.codeNow())).outcome, 'accepted')

    await page.context().setOffline(false)
    await page.reload()
    await page.waitForFunction(() => localStorage.getItem('student-pass.gate-token') === null)
    assert.lengthOf(await scansOf(phone.passId), 0)

    await admin.post(`${DEVICES}/${device.id}/found`, {})
    const { body } = await admin.post(`${DEVICES}/${device.id}/enrolment`, {})
    await page.goto(addressOf(`/gate#enrol=${body.enrolment.secret}`))
    await until(async () => (await scansOf(phone.passId)).length === 1)
    const [scan] = await scansOf(phone.passId)
    assert.containsSubset(scan, { mode: 'offline', outcome: 'accepted', conflict: null })
  })

  test('a tab that dies in the middle of an upload loses and doubles nothing', async ({
    assert,
  }) => {
    const phone = await givenPhone('hall')
    const page = await newPage()
    const gate = await openOwnGate(page)
    await page.context().setOffline(true)
    await check(page, await phone.codeNow())
    await check(page, 'SP1:NOT A PASS')

    /* The server gets the upload, the tab never its answer. */
    await page.route('**/api/v1/scans/batch', async (route) => {
      await route.fetch()
      await page.close()
    })
    await page.context().setOffline(false)
    await page.waitForEvent('close')

    const again = await page.context().newPage()
    await again.goto(addressOf('/gate'))
    await again.getByText('List of passes up to date').waitFor()
    await again.getByText('wait for the server').waitFor({ state: 'detached' })
    const rows = await db.from('scans').where('device_id', gate.device.id)
    assert.lengthOf(rows, 2)
  })
})
