import { issueTo, takeBack } from '#tests/browser/issue_to'
import { giveUpAll, requestAs } from '#tests/browser/own_passes'
import { OMAR, signIn, STAFF } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf } from '#tests/client'

/** The pages of staff. */
export const SCREENS: Screen[] = [
  {
    title: 'staff with a request, and students who are out',
    async open(page) {
      await giveUpAll(OMAR)
      await requestAs(OMAR, 'library', { note: 'For the project' })
      await issueTo('Zofia', 'exit')
      await signIn(page, STAFF)
      await page.getByRole('button', { name: /^Approve .* Omar/ }).waitFor()
      await page.getByText('Zofia Kowalska').first().waitFor()
      await page.getByRole('radio', { name: 'Hall pass' }).waitFor({ state: 'attached' })
    },
  },
  {
    title: 'staff having denied a request',
    async open(page) {
      await giveUpAll(OMAR)
      await requestAs(OMAR, 'library')
      await signIn(page, STAFF)
      await page.getByRole('button', { name: /^Deny .* Omar/ }).click()
      await page.getByText('Denied', { exact: true }).waitFor()
    },
  },
  {
    title: 'staff searching for a student',
    async open(page) {
      await signIn(page, STAFF)
      await page.getByLabel('Student', { exact: true }).fill('an')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    title: 'staff issuing with more options',
    async open(page) {
      await signIn(page, STAFF)
      await page.getByRole('button', { name: 'More options' }).click()
      await page.locator('label', { hasText: 'Later' }).click()
      await page.getByLabel('Starts at (school time)').waitFor()
    },
  },
  {
    title: 'all passes',
    async open(page) {
      await takeBack((await issueTo('Finn', 'hall')).id)
      await signIn(page, STAFF)
      await page.goto(addressOf('/staff/passes'))
      await page.getByRole('listitem').getByText('Revoked').first().waitFor()
    },
  },
  {
    title: 'the life of a pass',
    async open(page) {
      await takeBack((await issueTo('Finn', 'hall')).id)
      await signIn(page, STAFF)
      await page.goto(addressOf('/staff/passes'))
      await page.getByRole('button', { name: /Finn/ }).first().click()
      await page.getByText('“Lost”').first().waitFor()
    },
  },
  {
    title: 'staff revoking a pass',
    async open(page) {
      await issueTo('Jonas', 'hall')
      await signIn(page, STAFF)
      await page.goto(addressOf('/staff/passes'))
      await page.getByRole('button', { name: /Jonas/ }).first().click()
      await page.getByRole('button', { name: /^Revoke Hall pass.*of Jonas Weber/ }).click()
      await page.getByRole('dialog', { name: 'Revoke this pass?' }).waitFor()
    },
  },
  {
    title: 'a teacher’s class',
    async open(page) {
      await issueTo('Hana', 'hall')
      await signIn(page, STAFF)
      await page.goto(addressOf('/staff/classes'))
      await page.getByText('In class').first().waitFor()
    },
  },
]
