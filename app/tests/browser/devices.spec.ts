import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { withBrowser } from '#tests/browser/chromium'
import { signIn, STAFF, typeCode } from '#tests/browser/people'
import { addressOf, staff } from '#tests/client'
import { connectedGate, DEVICES, offeredGate } from '#tests/devices'
import { VERSION as RELEASE } from '#platform/release'
import { until } from '#tests/until'

const named = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

/** Adds a gate on the page of devices; its link and code are shown then. */
async function addGate(page: Page) {
  await signIn(page, STAFF)
  await page.goto(addressOf('/admin/devices'))
  await page.getByRole('button', { name: 'Enrol a device' }).click()
  const dialog = page.getByRole('dialog')
  const name = named('Side door')
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByRole('combobox', { name: 'Checkpoint' }).click()
  await page.getByRole('option', { name: 'Main gate' }).click()
  await dialog.getByRole('button', { name: 'Enrol', exact: true }).click()
  await page.getByRole('img', { name: `QR code with the link for ${name}` }).waitFor()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  return { name, link, code: link.split('#enrol=')[1]! }
}

test.group('A device', (group) => {
  const { newPage } = withBrowser(group)

  test('is what the first browser becomes that follows its link, and the administrator sees it', async ({
    assert,
  }) => {
    const page = await newPage()
    const { name, link, code } = await addGate(page)
    const gate = await newPage()
    await gate.goto(link)
    await gate.getByRole('heading', { name: 'Main gate' }).waitFor()
    assert.equal(gate.url(), addressOf('/gate'))
    await page.getByText(`${name} is connected`).first().waitFor()
    assert.notInclude(await page.content(), code)
    await gate.reload()
    await gate.getByRole('heading', { name: 'Main gate' }).waitFor()

    const second = await newPage()
    await second.goto(link)
    await second.getByText('This code was used before').waitFor()
    assert.equal(second.url(), addressOf('/gate'))

    await page.goto(addressOf('/incidents'))
    const incident = page.getByRole('listitem').filter({ hasText: name })
    await incident.getByText('Enrolment code used twice').waitFor()
  })

  test('is connected by typing the code, where there is no camera', async () => {
    const { device, enrolment } = await offeredGate()
    const gate = await newPage()
    await gate.goto(addressOf('/gate'))
    await gate.getByLabel('Code or device token').fill(enrolment.secret.toLowerCase())
    await gate.getByRole('button', { name: 'Connect this device' }).click()
    await gate.getByText(device.name).waitFor()
  })

  test('that is a kiosk becomes one by its link, and wherever its code is typed', async ({
    assert,
  }) => {
    const admin = await staff()
    const { body } = await admin.get('/api/v1/admin/places?search=Library')
    const kiosk = { name: named('Kiosk'), kind: 'kiosk', place_id: body.places[0].id }
    const { body: made } = await admin.post(DEVICES, kiosk)
    const page = await newPage()
    await page.goto(addressOf(`/kiosk#enrol=${made.enrolment.secret}`))
    await page.getByLabel('PIN').waitFor()
    assert.equal(page.url(), addressOf('/kiosk'))

    const { body: again } = await admin.post(`${DEVICES}/${made.device.id}/enrolment`, {})
    const other = await newPage()
    await other.goto(addressOf('/gate'))
    await other.getByLabel('Code or device token').fill(again.enrolment.secret)
    await other.getByRole('button', { name: 'Connect this device' }).click()
    await other.getByLabel('PIN').waitFor()
    assert.equal(other.url(), addressOf('/kiosk'))
  })

  test('goes on being what it was when its code is refused', async () => {
    const { token, device } = await connectedGate()
    const page = await newPage()
    await page.goto(addressOf(`/gate#token=${token}`))
    await page.getByText(device.name).waitFor()
    await page.goto(addressOf('/gate#enrol=AAAA-AAAA-AAAA-AAAA'))
    await page.getByText(device.name).waitFor()
    await page.reload()
    await page.getByText(device.name).waitFor()
  })

  test('says how it is, which the administrator reads', async ({ assert }) => {
    const { token, device } = await connectedGate()
    const gate = await newPage()
    await gate.goto(addressOf(`/gate#token=${token}`))
    await gate.getByText(device.name).waitFor()
    const admin = await staff()
    const heartbeat = await until(
      async () => (await admin.get(`${DEVICES}/${device.id}`)).body.device.heartbeat ?? false
    )
    assert.equal(heartbeat.software_version, RELEASE)
    assert.equal(heartbeat.queue_depth, 0)
    assert.isAbove(heartbeat.bundle_seq, 0)
    assert.closeTo(heartbeat.clock_skew_ms, 0, 2_000)
  })

  test('that is lost is shut out and says so; its use is an incident that a supervisor closes', async () => {
    const { token, device } = await connectedGate()
    const gate = await newPage()
    await gate.goto(addressOf(`/gate#token=${token}`))
    await gate.getByText(device.name).waitFor()

    const page = await newPage()
    await signIn(page, STAFF)
    await page.goto(addressOf('/admin/devices'))
    await page.getByRole('button', { name: `Actions for ${device.name}` }).click()
    await page.getByRole('menuitem', { name: 'Mark as lost' }).click()
    await page.getByRole('button', { name: 'Mark as lost' }).click()
    const row = page.getByRole('listitem').filter({ hasText: device.name })
    await row.getByText('Lost', { exact: true }).waitFor()

    await typeCode(gate, 'anything')
    await gate.getByText('This device was reported as lost').waitFor()
    await gate.getByLabel('Code or device token').waitFor()

    const supervisor = await newPage()
    await signIn(supervisor, 'peter.malik@demo.school')
    await supervisor.goto(addressOf('/incidents'))
    const incident = supervisor.getByRole('listitem').filter({ hasText: device.name })
    await incident.getByRole('button', { name: /^Close: Lost device used/ }).click()
    const note = named('Taken home by mistake')
    await supervisor.getByLabel('What did you find out?').fill(note)
    await supervisor.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
    await incident.waitFor({ state: 'detached' })
    await supervisor.getByRole('combobox', { name: 'Which' }).click()
    await supervisor.getByRole('option', { name: 'Closed' }).click()
    await supervisor.getByText(note).waitFor()
  })
})
