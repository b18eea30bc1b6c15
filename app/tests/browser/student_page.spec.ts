import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { issueTo, takeBack } from '#tests/browser/issue_to'
import { CHLOE, OMAR, signIn } from '#tests/browser/people'
import { schoolTime } from '#tests/browser/school_time'
import { codeOn, lookAgain, nextShape, shapeOf } from '#tests/browser/student_code'

const MINUTE = 60_000

test.group('The student’s page', (group) => {
  const { newPage } = withBrowser(group)

  test('says that there is no pass yet', async () => {
    const page = await newPage()
    await signIn(page, CHLOE)
    await page.getByRole('heading', { name: 'No pass yet' }).waitFor()
  })

  test('shows a new pass by itself', async ({ cleanup }) => {
    const page = await newPage()
    await signIn(page, OMAR)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const { id } = await issueTo('Omar', 'event')
    cleanup(() => takeBack(id))
    await page.getByRole('heading', { name: 'Event ticket' }).waitFor()
    await codeOn(page).waitFor()
  })

  test('shows the pass that is chosen, and takes its code away when it is revoked', async ({
    assert,
    cleanup,
  }) => {
    const event = await issueTo('Omar', 'event')
    const hall = await issueTo('Omar', 'hall')
    cleanup(() => takeBack(hall.id))
    const page = await newPage()
    await signIn(page, OMAR)
    await page.getByRole('heading', { name: 'Hall pass to Library' }).waitFor()
    await page.getByRole('button', { name: 'Show Event ticket' }).click()
    await page.getByRole('heading', { name: 'Event ticket' }).waitFor()
    const shape = await shapeOf(codeOn(page))

    await takeBack(event.id)
    await lookAgain(page)
    await page.getByRole('heading', { name: 'Hall pass to Library' }).waitFor()
    assert.notEqual(await shapeOf(codeOn(page)), shape)
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Event ticket' })
      .getByText('Revoked')
      .first()
      .waitFor()
  })

  test('says what became of the last pass', async ({ assert }) => {
    const pass = await issueTo('Omar', 'hall')
    const page = await newPage()
    await signIn(page, OMAR)
    await codeOn(page).waitFor()
    await takeBack(pass.id)
    await lookAgain(page)
    await page.getByText('A member of staff has taken this pass back.').waitFor()
    assert.equal(await codeOn(page).count(), 0)
  })

  test('takes the code away when the time is over, and calls the student back', async ({
    assert,
    cleanup,
  }) => {
    const { id } = await issueTo('Omar', 'library', { minutes: 1 })
    cleanup(() => takeBack(id))
    const page = await newPage()
    await page.clock.install()
    await signIn(page, OMAR)
    await codeOn(page).waitFor()

    await page.clock.fastForward(MINUTE)
    await page.getByText(/Your time was over at/).waitFor()
    assert.equal(await codeOn(page).count(), 0)
  })

  test('says that the phone’s clock is wrong, and shows the right code all the same', async ({
    assert,
    cleanup,
  }) => {
    const { id } = await issueTo('Omar', 'hall')
    cleanup(() => takeBack(id))
    const right = await newPage()
    const wrong = await newPage()
    await wrong.clock.install({ time: Date.now() - 10 * MINUTE })
    await signIn(right, OMAR)
    await signIn(wrong, OMAR)
    await wrong.getByText('This phone’s clock is wrong: 10 minutes slow').waitFor()
    assert.equal(await right.getByText('This phone’s clock is wrong').count(), 0)

    const shape = await shapeOf(codeOn(right))
    await Promise.all([nextShape(codeOn(right), shape), nextShape(codeOn(wrong), shape)])
    assert.equal(await shapeOf(codeOn(wrong)), await shapeOf(codeOn(right)))
  })

  test('tells the school’s time on a phone that is elsewhere', async ({ cleanup }) => {
    const pass = await issueTo('Omar', 'library')
    cleanup(() => takeBack(pass.id))
    const page = await newPage({ timezoneId: 'Pacific/Auckland' })
    await signIn(page, OMAR)
    await page
      .getByText(`Valid until ${schoolTime(pass.valid_until)}`)
      .first()
      .waitFor()
  })
})
