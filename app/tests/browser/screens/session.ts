import type { Page } from 'playwright'
import { CHLOE, enterCredentials, signIn, STAFF } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { codeOf, userWithTotp } from '#tests/second_factor'
import { newUser } from '#tests/users'

/** The application under test has no mail server; the page is told that it has. */
async function pretendMail(page: Page) {
  await page.route('**/api/v1/session', async (route) => {
    const response = await route.fetch()
    const body = await response.json()
    const entrance = { ...body.entrance, mails_links: true }
    await route.fulfill({ response, json: { ...body, entrance } })
  })
}

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
    title: 'the code after the password',
    async open(page) {
      const { user } = await userWithTotp()
      await page.goto(addressOf('/sign-in'))
      await enterCredentials(page, user.email, DEMONSTRATION.password)
      await page.getByLabel('Code').waitFor()
    },
  },
  {
    title: 'setting up an authenticator app',
    async open(page) {
      await openSetUp(page)
      await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor()
    },
  },
  {
    title: 'recovery codes',
    async open(page) {
      const dialog = await openSetUp(page)
      const key = await dialog.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()
      await dialog.getByLabel('Code', { exact: true }).fill(codeOf(key.replaceAll(' ', '')))
      await dialog.getByRole('button', { name: 'Continue' }).click()
      await dialog.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    },
  },
  {
    title: 'a forgotten password without e-mail',
    async open(page) {
      await page.goto(addressOf('/forgotten-password'))
      await page.getByText('This school sends no e-mails.').waitFor()
    },
  },
  {
    title: 'a forgotten password',
    async open(page) {
      await pretendMail(page)
      await page.goto(addressOf('/forgotten-password'))
      await page.getByRole('textbox', { name: 'E-mail address' }).waitFor()
    },
  },
  {
    title: 'a forgotten password, asked for',
    async open(page) {
      await pretendMail(page)
      await page.goto(addressOf('/forgotten-password'))
      await page.getByLabel('E-mail address').fill(CHLOE)
      await page.getByRole('button', { name: 'Send the link' }).click()
      await page.getByText('a link is on its way').waitFor()
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

/** The dialog on the account page of somebody who has no second factor yet. */
async function openSetUp(page: Page) {
  const { email } = await newUser()
  await page.goto(addressOf('/sign-in'))
  await enterCredentials(page, email, DEMONSTRATION.password)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.goto(addressOf('/account'))
  await page.getByRole('button', { name: 'Set up an authenticator app' }).click()
  return page.getByRole('dialog')
}
