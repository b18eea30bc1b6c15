import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { typeCode } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { givenTypes, passMaker } from '#tests/functional/gates/model/school'
import { newGate } from '#tests/gate'
import { until } from '#tests/until'

/** What the gate has decided alone and keeps for the server. */
function outcomesKept(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('student-pass-gate')
        opening.onerror = reject
        opening.onsuccess = () => {
          const reading = opening.result.transaction('queue').objectStore('queue').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result.map((scan: { outcome: string }) => scan.outcome))
          }
        }
      })
  )
}

test.group('Codes of one single-use pass that one gate reads at once', (group) => {
  const { newPage } = withBrowser(group)

  test('without a network, in two tabs, are accepted once', async ({ assert }) => {
    const newPass = await passMaker(await givenTypes())
    const { token } = await newGate()
    const first = await newPage()
    await first.goto(addressOf(`/gate#token=${token}`))
    await first.getByText('List of passes up to date').waitFor()
    await first.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    const second = await first.context().newPage()
    await second.goto(addressOf('/gate'))
    await second.getByText('List of passes up to date').waitFor()
    await first.context().setOffline(true)

    const ROUNDS = 3
    for (let round = 1; round <= ROUNDS; round++) {
      const pass = await newPass(true)
      const codes = await Promise.all([0, 1, -1].map((steps) => pass.code(steps)))
      await Promise.all(
        [first, second].map(async (page) => {
          for (const { code } of codes) await typeCode(page, code)
        })
      )
      await until(async () => (await outcomesKept(first)).length === round * 6)
      const accepted = (await outcomesKept(first)).filter((outcome) => outcome === 'accepted')
      assert.lengthOf(accepted, round)
    }
  }).timeout(90_000)
})
