import db from '@adonisjs/lucid/services/db'
import type { BrowserContext, Page } from 'playwright'
import { addressOf } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'

export const STAFF = 'amelia.hart@demo.school'
export const MAYA = 'maya.lindqvist@demo.school'
export const OMAR = 'omar.haddad@demo.school'
/** No test gives her a pass. */
export const CHLOE = 'chloe.bennett@demo.school'

const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

/**
 * Opens the page a person works on: the first time by signing in, later with the cookies of that time.
 */
export async function signIn(page: Page, email: string, { keepPhones = false } = {}) {
  if (!keepPhones) await forgetPhones(email)
  await page.context().addCookies(sessions.get(email) ?? [])
  await page.goto(addressOf('/'))
  await page.waitForURL((url) => url.pathname !== '/')
  if (sessions.has(email)) return

  await enterCredentials(page, email, DEMONSTRATION.password)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  sessions.set(email, await page.context().cookies())
}

/** Each test opens a browser of its own, and a student has two phones at most. */
export async function forgetPhones(email: string) {
  const owner = db.from('students').join('users', 'users.id', 'students.user_id')
  await db
    .from('phones')
    .whereIn('student_id', owner.where('users.email', email).select('students.id'))
    .delete()
}

export async function enterCredentials(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Opens the gate page as the demonstration's gate, by the link an administrator would send. */
export async function openGate(page: Page) {
  await page.goto(addressOf(`/gate#token=${DEMONSTRATION.gateToken}`))
  await page.getByRole('heading', { name: 'Main gate' }).waitFor()
}

/** Types a code on the gate page and ends it as a scanner does. */
export async function typeCode(page: Page, code: string) {
  await page.getByLabel('Type or scan a code').fill(code)
  await page.keyboard.press('Enter')
}
