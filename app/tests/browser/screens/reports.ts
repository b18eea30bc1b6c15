import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import { givenFigures } from '#tests/browser/figures'
import { issueTo } from '#tests/browser/issue_to'
import { signIn, STAFF } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf } from '#tests/client'

/** What the worker would have told the administrator. */
async function givenNotifications(): Promise<void> {
  const { id: userId } = await db.from('users').where('email', STAFF).firstOrFail()
  const { id: passId } = await issueTo('Zofia', 'hall')
  const rows = [
    { kind: 'pass.waiting', pass_id: passId, link: '/staff' },
    { kind: 'pass.overdue', pass_id: passId, link: '/monitor' },
    {
      kind: 'import.finished',
      params: JSON.stringify({ file: 'roster-november.csv', state: 'applied' }),
      link: '/admin/imports',
      read_at: new Date(),
    },
  ]
  for (const row of rows)
    await db
      .table('notifications')
      .insert({ id: uuidv7(), user_id: userId, created_at: new Date(), ...row })
}

/** Reports and notifications. */
export const SCREENS: Screen[] = [
  {
    title: 'notifications',
    async open(page) {
      await givenNotifications()
      await signIn(page, STAFF)
      await page.goto(addressOf('/notifications'))
      await page.locator('#emails').waitFor()
      await page.locator('main time').first().waitFor()
    },
  },
  {
    title: 'reports about passes',
    async open(page) {
      await givenFigures()
      await signIn(page, STAFF)
      await page.goto(addressOf('/reports'))
      await page.locator('summary').nth(2).waitFor()
    },
  },
  {
    title: 'reports about requests',
    async open(page) {
      await givenFigures()
      await signIn(page, STAFF)
      await page.goto(addressOf('/reports'))
      await page.getByRole('tab').nth(1).click()
      await page.locator('svg[role=img] path').first().waitFor({ state: 'attached' })
    },
  },
  {
    title: 'reports with their figures',
    async open(page) {
      await givenFigures()
      await signIn(page, STAFF)
      await page.goto(addressOf('/reports'))
      await page.locator('summary').first().click()
      await page.locator('details[open] table').waitFor()
    },
  },
]
