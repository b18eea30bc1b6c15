import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { launchChromium } from '#tests/browser/chromium'
import { buildProductionPages } from '#tests/browser/production_pages'
import { startMailingSchool, type MailingSchool } from '#tests/mailing_school'
import { until } from '#tests/until'
import { newUser } from '#tests/users'

const PASSWORD = 'violet harbour seven lamps'

test.group('A forgotten password', (group) => {
  group.each.timeout(90_000)
  let browser: Browser
  let school: MailingSchool
  group.setup(async () => {
    await buildProductionPages()
    browser = await launchChromium()
    school = await startMailingSchool()
    return async () => {
      await browser.close()
      await school.stop()
    }
  })

  const newPage = async () => (await browser.newContext({ locale: 'en-GB' })).newPage()

  const mailTo = async (address: string) => {
    await until(async () => school.mailServer.to(address).length > 0)
    return school.mailServer.to(address)[0]!
  }

  /** The address in the e-mail is that of the site; this school's server has another port. */
  const follow = (page: Page, text: string) =>
    page.goto(`${school.address}/invitation${/#[\w-]+/.exec(text)![0]}`)

  test('is replaced by its owner from the sign-in page on, by the e-mail, once', async ({
    assert,
  }) => {
    const { email, name } = await newUser()
    const page = await newPage()
    await page.goto(`${school.address}/sign-in`)
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    // The page of sign-in has such a field too, and stands there until the other has been loaded.
    await page.getByRole('button', { name: 'Send the link' }).waitFor()
    await page.getByLabel('E-mail address').fill(email)
    await page.keyboard.press('Enter')
    await page.getByText('a link is on its way').waitFor()

    const { text } = await mailTo(email)
    await follow(page, text!)
    await page.getByRole('heading', { name: 'Choose a new password' }).waitFor()
    assert.equal(await page.getByLabel('Your name').count(), 0)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Save and sign in' }).click()
    await page.waitForURL(`${school.address}/staff`)
    await page.getByText(name).first().waitFor()

    const another = await newPage()
    await follow(another, text!)
    await another.getByRole('heading', { name: 'This link cannot be used' }).waitFor()
    await another.getByRole('link', { name: 'Forgot your password?' }).click()
    await another.getByRole('button', { name: 'Send the link' }).waitFor()
  })
})
