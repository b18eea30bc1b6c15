import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { answerOn } from '#tests/browser/gate_answer'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, openGate, typeCode } from '#tests/browser/people'
import { signedIn } from '#tests/client'
import { phoneOf } from '#tests/gate'

/** What the page has done to ears, hands and screen; everything is still done as well. */
type Felt = { pitches: number[]; trembles: unknown[]; awake: string[] }

async function watchSenses(page: Page) {
  await page.addInitScript(() => {
    const felt: Felt = { pitches: [], trembles: [], awake: [] }
    Object.assign(window, { felt })

    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      felt.pitches.push(this.frequency.value)
      return start.call(this, when)
    }
    const vibrate = navigator.vibrate.bind(navigator)
    navigator.vibrate = (pattern: Iterable<number> | number | number[]) => {
      felt.trembles.push(pattern)
      return vibrate(pattern as number[])
    }
    const request = WakeLock.prototype.request
    WakeLock.prototype.request = async function (type) {
      const lock = await request.call(this, type)
      felt.awake.push('held')
      lock.addEventListener('release', () => felt.awake.push('released'))
      return lock
    }
  })
}

function feltOn(page: Page): Promise<Felt> {
  return page.evaluate(() => (window as unknown as { felt: Felt }).felt)
}

async function codeAt(ago: number) {
  const { id } = await issueTo('Maya', 'hall')
  const phone = await phoneOf(await signedIn(MAYA), id)
  return phone.codeAt(Date.now() / 1000 - ago)
}

async function answerTo(page: Page, code: string) {
  await typeCode(page, code)
  await answerOn(page)
  const { pitches, trembles } = await feltOn(page)
  return { pitch: pitches.at(-1), sounds: pitches.length, tremble: trembles.at(-1) }
}

const openSettings = (page: Page) =>
  page.getByRole('button', { name: 'Settings of this device' }).click()

test.group('At the gate', (group) => {
  const { newPage } = withBrowser(group)

  test('every outcome has a sound and a vibration of its own', async ({ assert }) => {
    const page = await newPage()
    await watchSenses(page)
    await openGate(page)

    const accepted = await answerTo(page, await codeAt(0))
    const attention = await answerTo(page, await codeAt(120))
    const denied = await answerTo(page, 'SP1:NOT A PASS')
    assert.lengthOf(new Set([accepted, attention, denied].map(({ pitch }) => pitch)), 3)
    assert.deepEqual(
      [accepted, attention, denied].map(({ sounds }) => sounds),
      [2, 4, 5]
    )
    assert.deepEqual(
      [accepted, attention, denied].map(({ tremble }) => tremble),
      [[80], [120, 100, 120], [500]]
    )
  })

  test('a scan that could not be checked sounds like one to look at again', async ({ assert }) => {
    const page = await newPage()
    await watchSenses(page)
    await openGate(page)
    await page.route('**/api/v1/gate-bundle', (route) => route.abort())
    await page.route('**/api/v1/scans', (route) => route.fulfill({ status: 422, body: '{}' }))
    await typeCode(page, 'SP1:ANY')
    await page.getByRole('alert').getByText('Not checked').waitFor()
    assert.deepEqual((await feltOn(page)).trembles, [[120, 100, 120]])
  })

  test('sound and vibration stay off once they were turned off', async ({ assert }) => {
    const page = await newPage()
    await watchSenses(page)
    await openGate(page)
    await openSettings(page)
    await page.getByRole('switch', { name: 'Sound' }).click()
    await page.getByRole('switch', { name: 'Vibration' }).click()

    await page.reload()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
    await answerTo(page, 'SP1:NOT A PASS')
    assert.containsSubset(await feltOn(page), { pitches: [], trembles: [] })

    await page.keyboard.press('Escape')
    await openSettings(page)
    assert.equal(
      await page.getByRole('switch', { name: 'Sound' }).getAttribute('aria-checked'),
      'false'
    )
  })

  test('the answers can be heard before the first student comes', async ({ assert }) => {
    const page = await newPage()
    await watchSenses(page)
    await openGate(page)
    await openSettings(page)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    assert.deepEqual((await feltOn(page)).pitches, [175])
  })

  test('the screen stays on until that is turned off', async ({ assert }) => {
    const page = await newPage()
    await watchSenses(page)
    await openGate(page)
    await page.waitForFunction(() => (window as unknown as { felt: Felt }).felt.awake.length > 0)
    await openSettings(page)
    await page.getByRole('switch', { name: 'Keep the screen on' }).click()
    await page.waitForFunction(() => (window as unknown as { felt: Felt }).felt.awake.length > 1)
    assert.deepEqual((await feltOn(page)).awake, ['held', 'released'])
  })

  test('the direction is the one chosen last', async ({ assert }) => {
    const page = await newPage()
    await openGate(page)
    await page.getByText('In', { exact: true }).click()
    await page.reload()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
    assert.isTrue(await page.getByRole('radio', { name: 'In' }).isChecked())
  })
})
