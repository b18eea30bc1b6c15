import { test } from '@japa/runner'
import { violationsOn } from '#tests/browser/accessibility'
import { PHONE, withBrowser } from '#tests/browser/chromium'
import { SCREENS } from '#tests/browser/screens/all'

test.group('axe finds nothing to mend on', (group) => {
  const { newPage } = withBrowser(group)

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { title, open } of SCREENS) {
      test(`${title} (${colorScheme})`, async ({ assert }) => {
        const page = await newPage({ colorScheme })
        await open(page)
        assert.deepEqual(await violationsOn(page), [])
      })
    }
  }
})

test.group('On a phone of 360 px nothing is cut off on', (group) => {
  const { newPage } = withBrowser(group)

  for (const { title, open } of SCREENS) {
    test(title, async ({ assert }) => {
      const page = await newPage(PHONE)
      await open(page)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
    })
  }
})
