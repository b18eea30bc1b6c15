import { signIn } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf, staff } from '#tests/client'

const HENRIK = 'henrik.lund@demo.school'

/** The audit log. */
export const SCREENS: Screen[] = [
  {
    title: 'the audit log',
    async open(page) {
      const admin = await staff()
      const { body } = await admin.get('/api/v1/admin/places?search=Library')
      const { id, capacity } = body.places[0]
      await admin.patch(`/api/v1/admin/places/${id}`, { capacity: 20 })
      await admin.patch(`/api/v1/admin/places/${id}`, { capacity })
      await signIn(page, HENRIK)
      await page.goto(addressOf('/audit'))
      await page.getByText('Place: changed').first().waitFor()
    },
  },
  {
    title: 'the audit log about one thing',
    async open(page) {
      await signIn(page, HENRIK)
      await page.goto(addressOf('/audit'))
      await page
        .getByRole('button', { name: /^All about/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Show everything again' }).waitFor()
    },
  },
]
