import { CHLOE, enterCredentials, signIn, STAFF } from '#tests/browser/people'
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
    title: 'the own account',
    async open(page) {
      await signIn(page, CHLOE)
      await page.goto(addressOf('/account'))
      await page.getByRole('heading', { name: 'My account' }).waitFor()
    },
  },
  {
    title: 'the overview of an administrator',
    async open(page) {
      await signIn(page, STAFF)
      await page.goto(addressOf('/admin'))
      await page.getByRole('heading', { name: 'Northfield School' }).waitFor()
    },
  },
  {
    title: 'the menu of a phone',
    async open(page) {
      await page.setViewportSize({ width: 360, height: 780 })
      await signIn(page, STAFF)
      await page.getByRole('button', { name: 'Open the menu' }).click()
      await page.getByRole('dialog').getByRole('link', { name: 'My account' }).waitFor()
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
