import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, typeCode } from '#tests/browser/people'
import { addressOf, signedIn } from '#tests/client'
import { newGate, phoneOf } from '#tests/gate'
import { until } from '#tests/until'

async function openOwnGate(page: Page) {
  const gate = await newGate()
  await page.goto(addressOf(`/gate#token=${gate.token}`))
  await page.getByText('List of passes up to date').waitFor()
}

async function givenPhone() {
  const { id } = await issueTo('Maya', 'exit')
  return { passId: id, ...(await phoneOf(await signedIn(MAYA), id)) }
}

async function confirm(page: Page) {
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
}

async function check(page: Page, code: string) {
  await typeCode(page, code)
  const { reason } = await answerOn(page)
  await page.keyboard.press('Escape')
  await answerGone(page)
  return reason
}

const annulmentsOf = (passId: string) => db.from('scan_annulments').where('pass_id', passId)

test.group('A scan of somebody who did not go through', (group) => {
  const { newPage } = withBrowser(group)

  test('is taken back on the answer, and the pass works again', async ({ assert }) => {
    const phone = await givenPhone()
    const page = await newPage()
    await openOwnGate(page)
    await typeCode(page, await phone.codeNow())
    await page.getByRole('button', { name: 'Did not go through' }).click()
    await answerGone(page)
    await confirm(page)
    await page.getByText('Taken back', { exact: true }).waitFor()

    assert.lengthOf(await annulmentsOf(phone.passId), 1)
    assert.equal(await check(page, await phone.codeNow()), 'ok')
  })

  test('stays as it is when the question was a mistake', async ({ assert }) => {
    const phone = await givenPhone()
    const page = await newPage()
    await openOwnGate(page)
    await check(page, await phone.codeNow())
    await page.getByRole('button', { name: /^Take back the scan of/ }).click()
    await page.getByRole('button', { name: 'Keep' }).click()
    assert.equal(await check(page, await phone.codeNow()), 'already_used')
    assert.lengthOf(await annulmentsOf(phone.passId), 0)
  })

  test('is offered for what let somebody through only', async ({ assert }) => {
    const page = await newPage()
    await openOwnGate(page)
    await typeCode(page, 'SP1:NOT A PASS')
    await answerOn(page)
    assert.equal(await page.getByRole('button', { name: 'Did not go through' }).count(), 0)
    await page.keyboard.press('Escape')
    assert.equal(await page.getByRole('button', { name: /^Take back the scan/ }).count(), 0)
  })

  test('is taken back without a network, across a reload, and the server told after the scan', async ({
    assert,
  }) => {
    const phone = await givenPhone()
    const page = await newPage()
    await openOwnGate(page)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.context().setOffline(true)
    assert.equal(await check(page, await phone.codeNow()), 'ok')
    await page.getByRole('button', { name: /^Take back the scan of/ }).click()
    await confirm(page)
    await page.getByText('Taken back; the server will be told').waitFor()

    await page.reload()
    await page.getByText('1 scan waits for the server').waitFor()
    await page.context().setOffline(false)
    await until(async () => (await annulmentsOf(phone.passId)).length === 1)
    assert.equal(await check(page, await phone.codeNow()), 'ok')
    const scans = await db.from('scans').where('pass_id', phone.passId)
    assert.deepEqual(
      scans.map(({ outcome, conflict }) => [outcome, conflict]),
      [
        ['accepted', null],
        ['accepted', null],
      ]
    )
  })

  test('taken back without a network, the pass works again at this gate before the server knows', async ({
    assert,
  }) => {
    const phone = await givenPhone()
    const page = await newPage()
    await openOwnGate(page)
    await page.context().setOffline(true)
    assert.equal(await check(page, await phone.codeAt(Date.now() / 1000 - 15)), 'ok')
    assert.equal(await check(page, await phone.codeNow()), 'already_used')
    await page.getByRole('button', { name: /^Take back the scan of/ }).click()
    await confirm(page)
    await page.getByText('Taken back; the server will be told').waitFor()
    assert.equal(await check(page, await phone.codeAt(Date.now() / 1000 + 15)), 'ok')

    await page.context().setOffline(false)
    await page.getByText('Taken back', { exact: true }).waitFor()
    await until(async () => (await annulmentsOf(phone.passId)).length === 1)
    assert.lengthOf(await db.from('incidents').where('pass_id', phone.passId), 0)
  })

  test('holds the next scan of the pass back until the server knows of it', async ({ assert }) => {
    const phone = await givenPhone()
    const page = await newPage()
    await openOwnGate(page)
    await page.context().setOffline(true)
    assert.equal(await check(page, await phone.codeAt(Date.now() / 1000 - 15)), 'ok')
    await page.getByRole('button', { name: /^Take back the scan of/ }).click()
    await confirm(page)
    await page.getByText('Taken back; the server will be told').waitFor()
    assert.equal(await check(page, await phone.codeAt(Date.now() / 1000 + 15)), 'ok')

    /* More than once: the scan that was taken back is known to the server from the first time on. */
    let busy = 3
    await page.route('**/api/v1/scans/*/annul', (route) =>
      busy-- > 0 ? route.fulfill({ status: 503, body: '{}' }) : route.continue()
    )
    await page.context().setOffline(false)
    await until(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
      return (await db.from('scans').where('pass_id', phone.passId)).length === 2
    })
    assert.isBelow(busy, 0)
    assert.lengthOf(await annulmentsOf(phone.passId), 1)
    assert.lengthOf(await db.from('incidents').where('pass_id', phone.passId), 0)
  })
})
