import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { signIn, typeCode } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { gateAt, givenPass } from '#tests/functional/gates/presence_given'

type Shown = { in: string; out: string }

async function openGateAt(page: Page, kind: 'gate' | 'room') {
  const gate = await gateAt(kind)
  await page.goto(addressOf(`/gate#token=${gate.token}`))
  await page.getByText('List of passes up to date').waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  return gate
}

async function go(page: Page, direction: 'In' | 'Out', code: string) {
  await page
    .locator('label')
    .filter({ hasText: new RegExp(`^\\s*${direction}\\s*$`) })
    .click()
  await typeCode(page, code)
  const { reason } = await answerOn(page)
  await page.keyboard.press('Escape')
  await answerGone(page)
  return reason
}

/** Waits until the page shows these numbers. */
async function shows(page: Page, wanted: Shown) {
  for (const [name, text] of Object.entries(wanted)) {
    await page.locator(`[data-count="${name}"]`).getByText(text, { exact: true }).waitFor()
  }
}

test.group('The counts on the gate page', (group) => {
  const { newPage } = withBrowser(group)

  test('follow the scans, go on without a network and through a reload, and come back right', async () => {
    const { code } = await givenPass({ reentry: 'allowed' })
    const page = await newPage()
    await openGateAt(page, 'gate')
    await shows(page, { in: '0', out: '0' })
    await go(page, 'In', code)
    await shows(page, { in: '1', out: '0' })

    await page.context().setOffline(true)
    await go(page, 'Out', code)
    await shows(page, { in: '1', out: '1' })
    await page.reload()
    await page.getByText('1 scan waits for the server').waitFor()
    await shows(page, { in: '1', out: '1' })

    await page.context().setOffline(false)
    await page.getByText('1 scan waits for the server').waitFor({ state: 'detached' })
    await shows(page, { in: '1', out: '1' })
  })
})

test.group('A gate page without a network', (group) => {
  const { newPage } = withBrowser(group)

  test('lets nobody in twice whom the server has let in before', async ({ assert }) => {
    const { code } = await givenPass({ reentry: 'refused' })
    const page = await newPage()
    await openGateAt(page, 'gate')
    assert.equal(await go(page, 'In', code), 'ok')
    await page.context().setOffline(true)
    assert.equal(await go(page, 'In', code), 'already_inside')
    assert.equal(await go(page, 'Out', code), 'ok')
    assert.equal(await go(page, 'Out', code), 'not_inside')
  })
})

test.group('The monitor', (group) => {
  const { newPage } = withBrowser(group)

  test('sees how many are on the site, and how many went through each gate', async ({ assert }) => {
    const { code } = await givenPass({ reentry: 'allowed' })
    const gate = await gateAt('gate')
    await gate.scan({
      nonce: crypto.randomUUID(),
      code,
      direction: 'in',
      occurred_at: new Date().toISOString(),
      mode: 'online',
    })
    const page = await newPage()
    await signIn(page, 'dana.price@demo.school')
    const onSite = page.getByTestId('on-site')
    assert.match(await onSite.innerText(), /^[1-9]\d* students? on site$/)
    await onSite.focus()
    await page.keyboard.press('Enter')
    const { checkpoint } = await gate.device.load('checkpoint').then(() => gate.device)
    await page.getByRole('row', { name: `${checkpoint.name} 1 0` }).waitFor()
  })
})
