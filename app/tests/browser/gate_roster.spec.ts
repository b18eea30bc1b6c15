import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import {
  givenHolder,
  keepHoldersOnGates,
  openGateWithRoster,
  ROSTER_STORED,
} from '#tests/browser/given_roster'
import { typeCode } from '#tests/browser/people'
import { storedText } from '#tests/browser/stored_text'
import { until } from '#tests/until'

async function check(page: Page, code: string) {
  await typeCode(page, code)
  const { outcome, text } = await answerOn(page)
  const face = page.getByRole('img', { name: 'Photo of Maya Lindqvist' })
  const shown = (await face.count()) === 1
  const width = shown ? await face.evaluate((image: HTMLImageElement) => image.naturalWidth) : 0
  await page.keyboard.press('Escape')
  await answerGone(page)
  return { outcome, named: text.includes('Maya Lindqvist'), face: width }
}

const READABLE = ['Maya', 'Lindqvist', 'WEBP', 'RIFF']

test.group('The roster on a gate', (group) => {
  const { newPage } = withBrowser(group)
  group.each.setup(() => keepHoldersOnGates(true))
  group.each.teardown(() => keepHoldersOnGates(false))

  test('names the holder and shows the face without a network, and keeps neither readable', async ({
    assert,
  }) => {
    const phone = await givenHolder()
    const page = await newPage()
    await openGateWithRoster(page)
    const before = await storedText(page)
    for (const word of [...READABLE, phone.passId]) assert.isFalse(before.includes(word), word)

    await page.context().setOffline(true)
    assert.deepEqual(await check(page, await phone.codeNow()), {
      outcome: 'accepted',
      named: true,
      face: 120,
    })
    const after = await storedText(page)
    for (const word of READABLE) assert.isFalse(after.includes(word), word)
  })

  test('is still there when the page opens without a network, and gone when the gate is left', async ({
    assert,
  }) => {
    const phone = await givenHolder()
    const page = await newPage()
    await openGateWithRoster(page)
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Main gate' }).waitFor()
    assert.isTrue((await check(page, await phone.codeNow())).named)

    await page.context().setOffline(false)
    await page.getByText('wait for the server').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Disconnect' }).click()
    await page.getByLabel('Device token').waitFor()
    await until(async () => !(await storedText(page)).includes(ROSTER_STORED))
  })

  test('knows nobody of a type for which nobody wanted it', async ({ assert }) => {
    await keepHoldersOnGates(false)
    const phone = await givenHolder()
    const page = await newPage()
    await openGateWithRoster(page)
    await page.context().setOffline(true)
    assert.deepEqual(await check(page, await phone.codeNow()), {
      outcome: 'accepted',
      named: false,
      face: 0,
    })
  })
})
