import { issueTo } from '#tests/browser/issue_to'
import { signIn } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'

/** The hall monitor. */
export const SCREENS: Screen[] = [
  {
    title: 'who is out',
    async open(page) {
      await issueTo('Zofia', 'exit')
      await issueTo('Finn', 'hall')
      await signIn(page, 'dana.price@demo.school')
      await page.getByRole('region', { name: /^Library/ }).waitFor()
    },
  },
  {
    title: 'the numbers of the gates',
    async open(page) {
      await signIn(page, 'dana.price@demo.school')
      await page.getByTestId('on-site').click()
      await page.getByRole('cell').first().waitFor()
    },
  },
]
