import type { Page } from 'playwright'
import { DEMONSTRATION } from '#tests/demonstration'
import { PETER } from '#tests/supervision'

/** Signs a supervisor in where the gate page asks for it. */
export async function superviseHere(page: Page, email = PETER, { expectRefusal = false } = {}) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(DEMONSTRATION.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  if (!expectRefusal) await page.getByLabel('Name or student number').waitFor()
}

/** The same from the open gate page. */
export async function openSupervision(page: Page) {
  await page.getByRole('button', { name: 'Let through by hand' }).click()
  await superviseHere(page)
}
