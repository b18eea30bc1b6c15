import { test } from '@japa/runner'
import { PHONE, withBrowser } from '#tests/browser/chromium'
import { issueTo } from '#tests/browser/issue_to'
import { MAYA, signIn } from '#tests/browser/people'
import { lightnessAt, photograph } from '#tests/browser/pixels'
import { schoolTime } from '#tests/browser/school_time'
import { codeOn, nextShape, shapeOf } from '#tests/browser/student_code'

const STEP = 15_000

test.group('The code on the student’s page', (group) => {
  const { newPage } = withBrowser(group)

  test('changes with every step of 15 seconds', async ({ assert }) => {
    await issueTo('Maya', 'hall')
    const page = await newPage()
    await page.clock.install()
    await signIn(page, MAYA)
    const code = codeOn(page)

    const shapes = [await shapeOf(code)]
    for (let step = 0; step < 3; step++) {
      await page.clock.runFor(STEP)
      shapes.push(await nextShape(code, shapes.at(-1)!))
    }
    assert.equal(new Set(shapes).size, 4)
  })

  test('stays for the whole step, with the time until the next one', async ({ assert }) => {
    await issueTo('Maya', 'hall')
    const page = await newPage()
    await signIn(page, MAYA)
    const code = codeOn(page)
    const shape = await nextShape(code, await shapeOf(code))
    const since = Date.now()
    await page.getByText('New code in 15 seconds').waitFor()
    await nextShape(code, shape)
    assert.approximately(Date.now() - since, STEP, 1_000)
  })

  test('is a version 7 symbol with a quiet zone of 4 modules', async ({ assert }) => {
    await issueTo('Maya', 'hall')
    const page = await newPage()
    await signIn(page, MAYA)
    assert.equal(await codeOn(page).getAttribute('viewBox'), '-4 -4 53 53')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is 320 px wide on a phone and dark on white in ${colorScheme} mode`, async ({
      assert,
    }) => {
      await issueTo('Maya', 'hall')
      const page = await newPage({ ...PHONE, colorScheme })
      await signIn(page, MAYA)
      const code = codeOn(page)
      const box = (await code.boundingBox())!
      assert.isAtLeast(box.width, 320)
      assert.isAtLeast(box.height, 320)

      const background = await photograph(page.locator('h1'))
      assert.equal(
        lightnessAt(background, 0, 0) < 128,
        colorScheme === 'dark',
        'the page has the mode'
      )

      const picture = await photograph(code)
      const atModule = (column: number, row: number) => {
        const middle = (index: number) => Math.floor(((index + 4.5) / 53) * picture.width)
        return lightnessAt(picture, middle(column), middle(row))
      }
      assert.equal(atModule(-2, -2), 255, 'the quiet zone is white')
      assert.equal(atModule(0, 0), 0, 'the finder pattern is black')
      assert.equal(atModule(1, 1), 255, 'the ring within it is white')
      assert.equal(atModule(3, 3), 0, 'its middle is black')
    })
  }

  test('has a text that says the same', async ({ assert }) => {
    const pass = await issueTo('Maya', 'library', { place: 'Library' })
    const page = await newPage({ timezoneId: 'Europe/London' })
    await signIn(page, MAYA)
    assert.equal(
      await codeOn(page).getAttribute('aria-label'),
      `QR code: Library pass to Library, valid until ${schoolTime(pass.valid_until)}`
    )
  })
})
