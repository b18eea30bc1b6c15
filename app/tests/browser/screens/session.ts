import { CHLOE, enterCredentials, signIn } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf } from '#tests/client'

/** Signing in, and being sent away. */
export const SCREENS: Screen[] = [
  {
    title: 'sign-in with an error',
    async open(page) {
      await page.goto(addressOf('/sign-in'))
      await enterCredentials(page, 'nobody@demo.school', 'wrong')
      await page.getByRole('alert').waitFor()
    },
  },
  {
    title: 'a page for others',
    async open(page) {
      await signIn(page, CHLOE)
      await page.goto(addressOf('/staff'))
      await page.getByRole('heading', { name: 'This page is not for your account' }).waitFor()
    },
  },
]
