import { signIn, STAFF } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf, staff } from '#tests/client'
import { newStudent } from '#tests/students'

/** Erasing persons. */
export const SCREENS: Screen[] = [
  {
    title: 'the question before a student is erased',
    async open(page) {
      const { id } = await newStudent({ guardianName: 'Somebody' })
      await signIn(page, STAFF)
      await page.goto(addressOf(`/admin/people/${id}`))
      await page.getByRole('button', { name: 'Erase…' }).click()
      await page.getByLabel('Type the name as it is shown').waitFor()
      await page.getByText('What goes').waitFor()
    },
  },
  {
    title: 'data protection',
    async open(page) {
      const { id, fullName: name } = await newStudent()
      await (await staff()).post(`/api/v1/students/${id}/erasure`, { name })
      await signIn(page, STAFF)
      await page.goto(addressOf('/admin/privacy'))
      await page.getByText('by Amelia Hart').first().waitFor()
      await page.getByLabel('Days: Scans that were refused').waitFor()
    },
  },
]
