import { answerGone, answerOn } from '#tests/browser/gate_answer'
import { givenHolder, keepHoldersOnGates, openGateWithRoster } from '#tests/browser/given_roster'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, openGate, typeCode } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { addressOf, signedIn } from '#tests/client'
import { phoneOf } from '#tests/gate'

/** The gate, from its token to its answers. */
export const SCREENS: Screen[] = [
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
    title: 'the gate showing a face without a network',
    async open(page) {
      await keepHoldersOnGates(true)
      const phone = await givenHolder()
      await openGateWithRoster(page)
      await page.context().setOffline(true)
      await typeCode(page, await phone.codeNow())
      await page.locator('[data-reason] img').waitFor()
      await keepHoldersOnGates(false)
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
  {
    title: 'the settings of the gate',
    async open(page) {
      await openGate(page)
      await page.getByRole('button', { name: 'Settings of this device' }).click()
      await page.getByRole('switch', { name: 'Sound' }).waitFor()
    },
  },
  {
    title: 'the question before a scan is taken back',
    async open(page) {
      const { id } = await issueTo('Maya', 'hall')
      await openGate(page)
      await typeCode(page, await (await phoneOf(await signedIn(MAYA), id)).codeNow())
      await page.getByRole('button', { name: 'Did not go through' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
]
