import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { answerOn } from '#tests/browser/gate_answer'
import { typeCode } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { givenTypes, passMaker } from '#tests/functional/gates/model/school'
import { newGate } from '#tests/gate'
import { RevokePass } from '#passes/actions/revoke_pass'
import { staffUser } from '#tests/staff_user'
import { until } from '#tests/until'

async function fetchBundle(token: string) {
  const headers = { Authorization: `Bearer ${token}` }
  const response = await fetch(addressOf('/api/v1/gate-bundle'), { headers })
  return { body: await response.text(), etag: response.headers.get('etag')! }
}

/** A person comes back to the page, which then asks for the newest bundle, until something is the case. */
async function comeBackUntil(page: Page, condition: () => Promise<boolean>) {
  await until(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    return condition()
  })
}

/** The ETag of the bundle on this gate's disk. */
function etagHeld(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('student-pass-gate')
        opening.onerror = reject
        opening.onsuccess = () => {
          const reading = opening.result.transaction('memory').objectStore('memory').get('gate')
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result.bundle.etag)
          }
        }
      })
  )
}

test.group('A gate that is given an older bundle', (group) => {
  const { newPage } = withBrowser(group)

  test('keeps its own, says so, and goes on refusing a pass that was taken back', async ({
    assert,
  }) => {
    const pass = await (await passMaker(await givenTypes()))(false)
    const { token } = await newGate()
    const older = await fetchBundle(token)
    const page = await newPage()
    await page.goto(addressOf(`/gate#token=${token}`))
    await page.getByText('List of passes up to date').waitFor()

    const actor = await staffUser('amelia.hart')
    await new RevokePass().run({ passId: pass.id, actor, reason: 'a test' })
    await comeBackUntil(page, async () => (await etagHeld(page)) !== older.etag)
    const newer = await etagHeld(page)

    await page.route('**/api/v1/gate-bundle', (route) =>
      route.fulfill({ body: older.body, contentType: 'application/json' })
    )
    await comeBackUntil(page, () => page.getByText('E_BUNDLE_REFUSED').isVisible())
    await page.getByText('This gate did not take over the new list of passes').waitFor()
    assert.equal(await etagHeld(page), newer)

    await page.context().setOffline(true)
    await typeCode(page, (await pass.code(0)).code)
    await page.locator('[data-reason=revoked]').waitFor()
    assert.equal((await answerOn(page)).outcome, 'denied')
  }).timeout(60_000)
})
