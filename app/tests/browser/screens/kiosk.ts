import type { Page } from 'playwright'
import type { Screen } from '#tests/browser/screens/screen'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, signIn, STAFF } from '#tests/browser/people'
import { addressOf } from '#tests/client'
import { comeBack, givenPin, newKiosk } from '#tests/kiosk'

/** Opens the page of a kiosk, by the link an administrator would send. */
export async function openKiosk(page: Page) {
  const kiosk = await newKiosk()
  await page.goto(addressOf(`/kiosk#token=${kiosk.token}`))
  await page.getByLabel('PIN').waitFor()
  return kiosk
}

/** A student stands at the kiosk and has typed number and PIN. */
export async function identifyAt(page: Page, givenName: string) {
  const { number } = await givenPin(givenName)
  await page.getByLabel('Student number').fill(number)
  await page.getByLabel('PIN').fill('2468')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: `Hello, ${givenName}` }).waitFor()
}

/** The kiosk, the emergency list, printed cards and the short code. */
export const SCREENS: Screen[] = [
  {
    title: 'the kiosk asking for its token',
    async open(page) {
      await page.goto(addressOf('/kiosk'))
      await page.getByLabel('Device token').waitFor()
    },
  },
  {
    title: 'the kiosk waiting for a student',
    async open(page) {
      await openKiosk(page)
    },
  },
  {
    title: 'the kiosk not recognising somebody',
    async open(page) {
      await openKiosk(page)
      await page.getByLabel('Student number').fill('S9999')
      await page.getByLabel('PIN').fill('1234')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    title: 'the kiosk asking what for',
    async open(page) {
      await openKiosk(page)
      await identifyAt(page, 'Nadia')
      await page.getByRole('button', { name: 'Hall pass' }).waitFor()
    },
  },
  {
    title: 'the kiosk asking where to',
    async open(page) {
      await openKiosk(page)
      await identifyAt(page, 'Nadia')
      await page.getByRole('button', { name: 'Hall pass' }).click()
      await page.getByRole('button', { name: 'Library' }).waitFor()
    },
  },
  {
    title: 'the kiosk with a student who is out',
    async open(page) {
      await comeBack('Isabel')
      await issueTo('Isabel', 'hall', { place: 'Library' })
      await openKiosk(page)
      await identifyAt(page, 'Isabel')
      await page.getByRole('button', { name: 'I am back' }).waitFor()
    },
  },
  {
    title: 'the kiosk refusing a pass',
    async open(page) {
      await comeBack('Noah')
      await openKiosk(page)
      await identifyAt(page, 'Noah')
      await page.getByRole('button', { name: 'Hall pass' }).click()
      const library = page.getByRole('button', { name: 'Library' })
      await library.waitFor()
      await issueTo('Noah', 'hall', { place: 'Library' })
      await library.click()
      await page.locator('[data-said]').waitFor()
    },
  },
  {
    title: 'the emergency list',
    async open(page) {
      await comeBack('Leila')
      await issueTo('Leila', 'hall', { place: 'Library' })
      await signIn(page, STAFF)
      await page.goto(addressOf('/emergency'))
      await page.getByRole('rowheader', { name: 'Leila Rahimi' }).waitFor()
    },
  },
  {
    title: 'printed cards',
    async open(page) {
      await signIn(page, STAFF)
      await page.goto(addressOf('/admin/cards'))
      await page.getByRole('button', { name: 'Make cards' }).waitFor()
    },
  },
  {
    title: 'the student’s short code',
    async open(page) {
      await issueTo('Maya', 'hall', { place: 'Library' })
      await signIn(page, MAYA)
      await page.getByRole('button', { name: 'Show a short code' }).click()
      await page.getByText(/Good for/).waitFor()
    },
  },
]
