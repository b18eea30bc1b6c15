import { issueTo, takeBack } from '#tests/browser/issue_to'
import { signIn, STAFF } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'

/** The pages of staff. */
export const SCREENS: Screen[] = [
  {
    title: 'staff with passes in every state',
    async open(page) {
      await takeBack((await issueTo('Finn', 'hall')).id)
      await issueTo('Zofia', 'exit')
      await signIn(page, STAFF)
      await page.getByText('Revoked').first().waitFor()
      await page.getByRole('radio', { name: 'Hall pass' }).waitFor({ state: 'attached' })
    },
  },
  {
    title: 'staff searching for a student',
    async open(page) {
      await signIn(page, STAFF)
      await page.getByLabel('Student', { exact: true }).fill('an')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    title: 'staff revoking a pass',
    async open(page) {
      await issueTo('Jonas', 'hall')
      await signIn(page, STAFF)
      await page.getByRole('button', { name: 'Revoke Hall pass of Jonas Weber' }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
]
