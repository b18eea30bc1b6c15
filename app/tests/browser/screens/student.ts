import { issueTo } from '#tests/browser/issue_to'
import { CHLOE, MAYA, signIn } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { codeOn } from '#tests/browser/student_code'

/** The pages of students. */
export const SCREENS: Screen[] = [
  {
    title: 'the student’s pass',
    async open(page) {
      await issueTo('Maya', 'hall')
      await signIn(page, MAYA)
      await codeOn(page).waitFor()
    },
  },
  {
    title: 'a student without a pass',
    async open(page) {
      await signIn(page, CHLOE)
      await page.getByRole('heading', { name: 'No pass yet' }).waitFor()
    },
  },
]
