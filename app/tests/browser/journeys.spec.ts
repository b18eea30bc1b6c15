import { test } from '@japa/runner'
import type { Page } from 'playwright'
import School from '#identity/models/school'
import { seedHistory } from '#database/demonstration/history'
import { violationsOn } from '#tests/browser/accessibility'
import { PHONE, withBrowser } from '#tests/browser/chromium'
import { answerOn } from '#tests/browser/gate_answer'
import { tabTo } from '#tests/browser/keyboard'
import { giveUpAll } from '#tests/browser/own_passes'
import { forgetPhones, OMAR, STAFF } from '#tests/browser/people'
import { wordsOf } from '#tests/browser/words'
import { addressOf, signedIn } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { phoneOf } from '#tests/gate'

const LANGUAGES = [
  { language: 'en', locale: 'en-GB', dir: 'ltr' },
  { language: 'ar', locale: 'ar-EG', dir: 'rtl' },
]

/** Moves the focus by Tab alone to a control, and presses Enter on it. */
async function press(page: Page, role: 'link' | 'button', name: string | RegExp) {
  const control = page.getByRole('main').getByRole(role, { name }).first()
  await control.waitFor()
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

/** Chooses one of a group of radio buttons with Tab and the arrow keys. */
async function choose(page: Page, group: string, label: string) {
  const wanted = page.getByRole('group', { name: group }).getByRole('radio', { name: label })
  const all = page.getByRole('group', { name: group }).getByRole('radio')
  const start = all.and(page.locator(':checked')).or(all.first()).first()
  await tabTo(page, start)
  for (let moves = 0; !(await wanted.isChecked()) && moves < 20; moves++) {
    await page.keyboard.press('ArrowDown')
  }
}

async function type(page: Page, label: string, text: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await page.keyboard.type(text)
}

for (const { language, locale, dir } of LANGUAGES) {
  test.group(`The five journeys, by keyboard alone, in ${language}`, (group) => {
    const { newPage } = withBrowser(group)
    const word = wordsOf(language)

    group.setup(async () => seedHistory(await School.ofThisSite()))
    group.each.setup(() => forgetPhones(OMAR))
    group.each.teardown(() => giveUpAll(OMAR))

    async function signIn(page: Page, email: string) {
      await page.goto(addressOf('/'))
      await type(page, word('sign_in.email'), email)
      await type(page, word('sign_in.password'), DEMONSTRATION.password)
      await press(page, 'button', word('sign_in.submit'))
      await page.waitForURL((url) => url.pathname !== '/sign-in')
    }

    test('request, approve, scan, return, report', async ({ assert }) => {
      const sound = async (page: Page) => {
        assert.equal(await page.locator('html').getAttribute('dir'), dir)
        assert.equal(await page.locator('html').getAttribute('lang'), language)
        assert.deepEqual(await violationsOn(page), [])
      }

      const phone = await newPage({ ...PHONE, locale })
      await phone.goto(addressOf('/sign-in'))
      await phone.getByLabel(word('sign_in.password')).waitFor()
      await sound(phone)

      // The student asks for a pass.
      await signIn(phone, OMAR)
      await press(phone, 'link', word('pass.request'))
      await phone.getByRole('group', { name: word('staff.type') }).waitFor()
      await choose(phone, word('staff.type'), 'Hall pass')
      await choose(phone, word('pass.place'), 'Library')
      await sound(phone)
      await press(phone, 'button', word('pass.ask'))
      await phone.getByText(word('pass.no_code.waiting')).waitFor()
      await sound(phone)

      // The teacher approves it in one tap.
      const teacher = await newPage({ locale })
      await signIn(teacher, STAFF)
      await teacher.goto(addressOf('/staff'))
      const row = teacher.getByRole('listitem').filter({ hasText: 'Omar Haddad' }).first()
      await row.waitFor()
      await sound(teacher)
      const approve = row.getByRole('button').first()
      assert.include(await approve.innerText(), word('staff.approve'))
      await tabTo(teacher, approve)
      await teacher.keyboard.press('Enter')
      await row.getByText(word('staff.decided.approve')).waitFor()
      await sound(teacher)

      // The code is on the phone by itself, and the gate accepts it.
      const code = phone.getByRole('main').getByRole('img').first()
      await code.waitFor()
      await sound(phone)
      const student = await signedIn(OMAR)
      const { body } = await student.get('/api/v1/my/passes')
      const text = await (await phoneOf(student, body.passes[0].id)).codeNow()
      const gate = await newPage({ locale })
      await gate.goto(addressOf(`/gate#token=${DEMONSTRATION.gateToken}`))
      await gate.getByRole('heading', { name: 'Main gate' }).waitFor()
      await sound(gate)
      await type(gate, word('gate.code'), text)
      await gate.keyboard.press('Enter')
      const answer = await answerOn(gate)
      assert.containsSubset(answer, { outcome: 'accepted', reason: 'ok' })
      assert.include(answer.text, word('scan.reason.ok'))
      await sound(gate)

      // The student returns.
      await press(phone, 'button', word('pass.i_am_back'))
      await phone.getByText(word('pass.no_code.ended')).waitFor()
      await sound(phone)

      // The administrator reads what happened: the single pass, and the weeks.
      const office = await newPage({ locale })
      await signIn(office, STAFF)
      await office.goto(addressOf('/staff/passes'))
      await office.getByText('Omar Haddad').first().waitFor()
      await sound(office)
      await office.goto(addressOf('/reports'))
      await office.getByRole('heading', { name: word('reports.title.passes.day') }).waitFor()
      const figures = office.getByText(word('reports.table')).first()
      await figures.waitFor()
      await tabTo(office, figures)
      await office.keyboard.press('Enter')
      await office.getByRole('table').first().waitFor()
      await sound(office)
    })
  })
}
