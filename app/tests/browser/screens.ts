import type { Page } from 'playwright'
import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { issueTo, takeBack } from '#tests/browser/issue_to'
import {
  CHLOE,
  enterCredentials,
  MAYA,
  openGate,
  signIn,
  STAFF,
  typeCode,
} from '#tests/browser/people'
import { codeOn } from '#tests/browser/student_code'
import { addressOf, signedIn } from '#tests/client'
import { phoneOf } from '#tests/gate'

export type Screen = { title: string; open(page: Page): Promise<void> }

/** Every screen a person can meet, and the way to it. */
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
    title: 'staff with passes in every state',
    async open(page) {
      await takeBack((await issueTo('Finn', 'hall')).id)
      await issueTo('Zofia', 'exit')
      await signIn(page, STAFF)
      await page.getByText('Revoked').first().waitFor()
      await page.getByRole('radio', { name: 'Hall pass' }).waitFor({ state: 'attached' })
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
    title: 'staff revoking a pass',
    async open(page) {
      await issueTo('Jonas', 'hall')
      await signIn(page, STAFF)
      await page.getByRole('button', { name: 'Revoke Hall pass of Jonas Weber' }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    title: 'the student’s pass',
    async open(page) {
      await issueTo('Maya', 'hall')
      await signIn(page, MAYA)
      await codeOn(page).waitFor()
    },
  },
  {
    title: 'a student without a pass',
    async open(page) {
      await signIn(page, CHLOE)
      await page.getByRole('heading', { name: 'No pass yet' }).waitFor()
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
  {
    title: 'the gate asking for its token',
    async open(page) {
      await page.goto(addressOf('/gate'))
      await page.getByLabel('Device token').waitFor()
    },
  },
  { title: 'the gate', open: openGate },
  {
    title: 'the gate accepting',
    async open(page) {
      const { id } = await issueTo('Maya', 'hall')
      await openGate(page)
      await typeCode(page, await (await phoneOf(await signedIn(MAYA), id)).codeNow())
      await answerOn(page)
    },
  },
  {
    title: 'the gate asking for a second look',
    async open(page) {
      const { id } = await issueTo('Maya', 'hall')
      const phone = await phoneOf(await signedIn(MAYA), id)
      await openGate(page)
      await typeCode(page, await phone.codeAt(Date.now() / 1000 - 120))
      await answerOn(page)
    },
  },
  {
    title: 'the gate refusing',
    async open(page) {
      await openGate(page)
      await typeCode(page, 'SP1:NOT A PASS')
      await answerOn(page)
    },
  },
  {
    title: 'the gate after some scans',
    async open(page) {
      const { id } = await issueTo('Maya', 'hall')
      const phone = await phoneOf(await signedIn(MAYA), id)
      await openGate(page)
      await typeCode(page, 'SP1:NOT A PASS')
      await typeCode(page, await phone.codeAt(Date.now() / 1000 - 120))
      await answerOn(page)
      await page.keyboard.press('Escape')
      await answerGone(page)
    },
  },
]
