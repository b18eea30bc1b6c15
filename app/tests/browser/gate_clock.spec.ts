import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { setDeviceClock } from '#tests/browser/device_clock'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { typeCode } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import {
  givenTypes,
  passMaker,
  type ShownPass,
  type Types,
} from '#tests/functional/gates/model/school'
import { newGate } from '#tests/gate'

/** A picture of a code, taken ten minutes ago: what a gate that is ten minutes behind would take for the code. */
const TEN_MINUTES_AGO = -40
/** A picture that is older than 60 and one that is older than 90 seconds, counted from the end of its step. */
const OLDER_THAN_60_S = -5
const OLDER_THAN_90_S = -7

async function openGate(page: Page) {
  const { token } = await newGate()
  await page.goto(addressOf(`/gate#token=${token}`))
  await page.getByText('List of passes up to date').waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

async function reload(page: Page) {
  await page.reload()
  await page.getByRole('heading', { name: 'Main gate' }).waitFor()
}

async function check(page: Page, pass: ShownPass, stepsFromNow = 0) {
  const { code } = await pass.code(stepsFromNow)
  await typeCode(page, code)
  await page.locator('[data-reason]').waitFor()
  const answer = await answerOn(page)
  await page.keyboard.press('Escape')
  await answerGone(page)
  return answer
}

/** As if the page had been closed for an hour: how it stood then is all it remembers. */
async function closeForAnHour(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('student-pass-gate')
        opening.onerror = failed
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('memory', 'readwrite')
          const store = transaction.objectStore('memory')
          const reading = store.get('gate')
          reading.onsuccess = () => {
            reading.result.clock.latest -= 3_600_000
            store.put(reading.result, 'gate')
          }
          transaction.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      })
  )
}

test.group('A gate whose clock is wrong', (group) => {
  const { newPage } = withBrowser(group)
  let types: Types
  group.setup(async () => {
    types = await givenTypes()
  })

  for (const minutes of [-10, 10]) {
    const told = `This device’s clock is 10 minutes ${minutes > 0 ? 'ahead' : 'behind'}`

    test(`by ${minutes} minutes goes by the server’s, also when it is opened again without a network`, async ({
      assert,
    }) => {
      const newPass = await passMaker(types)
      const passes = [await newPass(true), await newPass(true), await newPass(true)]
      const page = await newPage()
      await setDeviceClock(page, minutes)
      await openGate(page)
      await page.getByText(told).waitFor()

      const refused = { outcome: 'attention', reason: 'code_stale' }
      const accepted = { outcome: 'accepted', reason: 'ok' }
      assert.containsSubset(await check(page, passes[0]!, OLDER_THAN_60_S), refused)
      assert.containsSubset(await check(page, passes[0]!), accepted)

      await page.context().setOffline(true)
      for (const pass of passes.slice(1)) {
        await page.getByText(told).waitFor()
        assert.containsSubset(await check(page, pass, TEN_MINUTES_AGO), refused)
        assert.containsSubset(await check(page, pass, OLDER_THAN_90_S), refused)
        const answer = await check(page, pass)
        assert.containsSubset(answer, accepted)
        assert.include(answer.text, 'Decided without the server')
        await reload(page)
      }
    }).timeout(120_000)
  }

  test('lets nobody through after the clock was set back, until it is right again', async ({
    assert,
  }) => {
    const pass = await (await passMaker(types))(true)
    const page = await newPage()
    await openGate(page)
    await page.context().setOffline(true)
    await setDeviceClock(page, -10)
    await reload(page)

    for (const steps of [TEN_MINUTES_AGO, 0]) {
      const answer = await check(page, pass, steps)
      assert.equal(answer.outcome, 'attention')
      assert.include(answer.text, 'A clock is wrong')
    }
    await page.getByText('The time of this device is wrong').waitFor()

    await setDeviceClock(page, 0)
    await reload(page)
    assert.equal((await check(page, pass)).outcome, 'accepted')
  }).timeout(60_000)

  test('refuses every code after the clock was set ahead, and asks whether the time is right', async ({
    assert,
  }) => {
    const pass = await (await passMaker(types))(true)
    const page = await newPage()
    await openGate(page)
    await page.context().setOffline(true)
    await setDeviceClock(page, 10)
    await reload(page)

    for (const steps of [TEN_MINUTES_AGO, 0]) {
      const answer = await check(page, pass, steps)
      assert.equal(answer.outcome, 'attention')
      assert.include(answer.text, 'a clock is wrong')
    }
    await page.getByText(/Is it \d\d:\d\d now\?/).waitFor()
  }).timeout(60_000)

  test('believes two phones more than itself, where it cannot know that it was set back', async ({
    assert,
  }) => {
    const newPass = await passMaker(types)
    const page = await newPage()
    await openGate(page)
    await page.context().setOffline(true)
    await closeForAnHour(page)
    await setDeviceClock(page, -10)
    await reload(page)

    for (const pass of [await newPass(true), await newPass(true)]) {
      const answer = await check(page, pass)
      assert.equal(answer.outcome, 'attention')
      assert.include(answer.text, 'this code seems to be from the future')
    }
    const answer = await check(page, await newPass(true), TEN_MINUTES_AGO)
    assert.equal(answer.outcome, 'attention')
    await page.getByText('The time of this device is wrong').waitFor()
  }).timeout(60_000)

  test('believes the school’s signature under a pass that has just begun at once', async ({
    assert,
  }) => {
    const newPass = await passMaker(types)
    const page = await newPage()
    await openGate(page)
    await page.context().setOffline(true)
    await closeForAnHour(page)
    await setDeviceClock(page, -10)
    await reload(page)

    const begun = await newPass(true, { begun: 'now' })
    for (const [pass, steps] of [
      [begun, 0],
      [await newPass(true), TEN_MINUTES_AGO],
    ] as const) {
      const answer = await check(page, pass, steps)
      assert.equal(answer.outcome, 'attention')
      assert.include(answer.text, 'A clock is wrong')
    }
    await page.getByText('The time of this device is wrong').waitFor()
  }).timeout(60_000)
})
