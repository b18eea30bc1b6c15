import { issueTo } from '#tests/browser/issue_to'
import { giveUpAll, requestAs } from '#tests/browser/own_passes'
import { readyToBeAlone } from '#tests/browser/phone_store'
import { CHLOE, MAYA, OMAR, signIn } from '#tests/browser/people'
import type { Screen } from '#tests/browser/screens/screen'
import { codeOn } from '#tests/browser/student_code'
import { addressOf, signedIn } from '#tests/client'

/** The pages of students. */
export const SCREENS: Screen[] = [
  {
    title: 'the student’s pass',
    async open(page) {
      await issueTo('Maya', 'hall')
      await signIn(page, MAYA)
      await codeOn(page).waitFor()
    },
  },
  {
    title: 'the student’s pass without a network',
    async open(page) {
      await issueTo('Maya', 'hall')
      await signIn(page, MAYA)
      await codeOn(page).waitFor()
      await readyToBeAlone(page)
      await page.context().setOffline(true)
      await page.reload()
      await page.getByText('No network', { exact: true }).waitFor()
      await codeOn(page).waitFor()
    },
  },
  {
    title: 'a third phone of a student',
    async open(page) {
      await issueTo('Maya', 'hall')
      await signIn(page, MAYA)
      await codeOn(page).waitFor()
      for (const name of ['iPhone', 'Android']) {
        const phone = await signedIn(MAYA)
        await phone.send('POST', '/api/v1/my/phones', JSON.stringify({ replace_oldest: true }), {
          'User-Agent': name,
        })
      }
      await page.reload()
      await page.getByText('Your pass was opened on another device').waitFor()
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
    title: 'a student’s request that waits',
    async open(page) {
      await giveUpAll(OMAR)
      await requestAs(OMAR, 'hall', { place: 'Library' })
      await signIn(page, OMAR)
      await page.getByText('This pass waits for approval.').waitFor()
    },
  },
  {
    title: 'a student who should be back',
    async open(page) {
      await issueTo('Omar', 'hall', { minutes: 1 })
      await page.clock.install()
      await signIn(page, OMAR)
      await codeOn(page).waitFor()
      await page.clock.fastForward(3 * 60_000)
      await page.getByText(/^Your time was over/).waitFor()
    },
  },
  {
    title: 'a student requesting a pass',
    async open(page) {
      await signIn(page, OMAR)
      await page.goto(addressOf('/pass/request'))
      await page.locator('label', { hasText: 'Later' }).click()
      await page.getByLabel('Starts at (school time)').waitFor()
    },
  },
  {
    title: 'a student who is refused',
    async open(page) {
      await issueTo('Omar', 'hall')
      await signIn(page, OMAR)
      await page.goto(addressOf('/pass/request'))
      await page.locator('label', { hasText: 'Library pass' }).click()
      await page.getByRole('button', { name: 'Send the request' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    title: 'the student’s history',
    async open(page) {
      await issueTo('Maya', 'hall')
      await signIn(page, MAYA)
      await page.goto(addressOf('/pass/history'))
      await page.getByRole('main').getByRole('listitem').first().waitFor()
    },
  },
  {
    title: 'who looked at the student’s data',
    async open(page) {
      await signIn(page, MAYA)
      await page.goto(addressOf('/pass/privacy'))
      await page.getByRole('heading', { name: 'Who looked at my data' }).waitFor()
    },
  },
]
