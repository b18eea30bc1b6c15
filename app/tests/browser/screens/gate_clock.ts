import { setDeviceClock } from '#tests/browser/device_clock'
import { openGate } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'

/** What the gate says of its clock, which by itself nobody notices. */
export const SCREENS: Screen[] = [
  {
    title: 'the gate whose clock is ten minutes behind',
    async open(page) {
      await setDeviceClock(page, -10)
      await openGate(page)
      await page.getByText('This device’s clock is 10 minutes behind').waitFor()
    },
  },
]
