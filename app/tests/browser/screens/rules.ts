import type { Page } from 'playwright'
import { signIn, STAFF } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { givenRules, LEAD } from '#tests/browser/given_rules'
import { addressOf } from '#tests/client'

/** Opens a page of somebody with rules in the school, and waits for its contents. */
function shows(title: string, email: string, path: string, contents: string): Screen {
  return {
    title,
    async open(page) {
      await givenRules()
      await signIn(page, email)
      await page.goto(addressOf(path))
      await page.getByText(contents).first().waitFor()
    },
  }
}

/** The same with a dialog open over it. */
function opens(screen: Screen, title: string, button: string): Screen {
  return {
    title,
    async open(page: Page) {
      await screen.open(page)
      await page.getByRole('button', { name: button, exact: true }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  }
}

const bells = shows('the bell schedules', STAFF, '/admin/schedule', 'Regular day')
const calendar = shows('the calendar', STAFF, '/admin/schedule/calendar', 'Mon')
const terms = shows('the terms', STAFF, '/admin/schedule/terms', 'First term')
const blackouts = shows('the blackouts', STAFF, '/admin/schedule/blackouts', 'Assembly')
const limits = shows('the limits', STAFF, '/admin/limits', 'Library visits')
const groups = shows('the student groups', STAFF, '/admin/limits/groups', 'Student council')
const accommodations = shows(
  'the accommodations',
  STAFF,
  '/admin/limits/accommodations',
  'extra minutes'
)
const apart = shows('the no-meet groups', LEAD, '/safeguarding', 'Agreement of October')

/** Bell schedule, limits and no-meet groups. */
export const SCREENS: Screen[] = [
  bells,
  opens(bells, 'a bell schedule being changed', 'Edit Regular day'),
  calendar,
  opens(calendar, 'days of the calendar being set', 'Set days'),
  terms,
  blackouts,
  opens(blackouts, 'a blackout being added', 'Add a blackout'),
  limits,
  opens(limits, 'a limit being added', 'Add a limit'),
  groups,
  opens(groups, 'the members of a group', 'Members of Student council'),
  accommodations,
  {
    title: 'the rules that apply to a student',
    async open(page) {
      await givenRules()
      await signIn(page, STAFF)
      await page.goto(addressOf('/admin/limits/check'))
      await page.getByLabel('Student').fill('Theo')
      await page.getByRole('option', { name: 'Theo Papadakis' }).click()
      await page.getByRole('button', { name: 'Check' }).click()
      await page.getByRole('heading', { name: 'Theo Papadakis, now' }).waitFor()
    },
  },
  apart,
  opens(apart, 'a no-meet group being added', 'Add a group'),
  {
    title: 'a no-meet group',
    async open(page) {
      await apart.open(page)
      await page.getByRole('link', { name: 'Agreement of October' }).click()
      await page.getByRole('heading', { name: 'Is the group still needed?' }).waitFor()
    },
  },
  shows('the log of no-meet groups', LEAD, '/safeguarding/log', 'Viktor Horvat'),
]
