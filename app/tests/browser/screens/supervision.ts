import type { Page } from 'playwright'
import { issueTo } from '#tests/browser/issue_to'
import { openGate } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { openSupervision } from '#tests/browser/supervise'

async function openFound(page: Page) {
  await issueTo('Maya', 'hall')
  await openGate(page)
  await openSupervision(page)
  await page.getByLabel('Name or student number').fill('ma')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /Let through with/ })
    .first()
    .waitFor()
}

async function openChosen(page: Page) {
  await openFound(page)
  await page
    .getByRole('button', { name: /Let through with: Hall pass/ })
    .first()
    .click()
  await page.getByText('Another reason').click()
}

/** A supervisor at the gate, from signing in to letting somebody through. */
export const SCREENS: Screen[] = [
  {
    title: 'the gate asking a supervisor to sign in',
    async open(page) {
      await openGate(page)
      await page.getByRole('button', { name: 'Let through by hand' }).click()
      await page.getByLabel('Password').waitFor()
    },
  },
  { title: 'the gate with students a supervisor has found', open: openFound },
  { title: 'the gate asking a supervisor why', open: openChosen },
  {
    title: 'the gate after somebody was let through by hand',
    async open(page) {
      await openChosen(page)
      await page.getByLabel('The reason, in a few words').fill('The gate did not open')
      await page.getByRole('button', { name: 'Let out' }).click()
      await page.getByText('may go out.').waitFor()
    },
  },
]
