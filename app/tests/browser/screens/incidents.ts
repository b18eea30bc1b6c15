import type { Page } from 'playwright'
import { signIn } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf, staff } from '#tests/client'
import { connectedGate, DEVICES, introduce } from '#tests/devices'
import { givenIncident } from '#tests/incidents'
import { issue } from '#tests/passes'

const SUPERVISOR = 'peter.malik@demo.school'

async function openIncidents(page: Page) {
  const pass = await issue(await staff(), 'hall')
  const { device, token } = await connectedGate()
  await (await staff()).post(`${DEVICES}/${device.id}/lost`, {})
  await introduce(token)
  await givenIncident('used_twice', { passId: pass.id, deviceId: device.id })
  await signIn(page, SUPERVISOR)
  await page.goto(addressOf('/incidents'))
  await page.getByText('Pass used twice').first().waitFor()
}

/** What happened at the gates. */
export const SCREENS: Screen[] = [
  { title: 'the open incidents', open: openIncidents },
  {
    title: 'closing an incident',
    async open(page) {
      await openIncidents(page)
      await page
        .getByRole('button', { name: /^Close:/ })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    title: 'the closed incidents',
    async open(page) {
      const { id } = await givenIncident('other')
      const note = 'The scan was of a friend; both were told.'
      await (await staff()).post(`/api/v1/incidents/${id}/close`, { note })
      await openIncidents(page)
      await page.getByRole('combobox', { name: 'Which' }).click()
      await page.getByRole('option', { name: 'Closed' }).click()
      await page.getByText(note).first().waitFor()
    },
  },
]
