import { test } from '@japa/runner'
import { violationsOn } from '#tests/browser/accessibility'
import { PHONE, withBrowser } from '#tests/browser/chromium'
import type { Screen } from '#tests/browser/screens/screen'

/** What is asked of every screen: axe finds nothing, in light and dark, and the narrowest phone cuts nothing off. */
export function lookAt(...screens: Screen[][]): void {
  test.group('axe finds nothing to mend on', (group) => {
    const { newPage } = withBrowser(group)

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const { title, open } of screens.flat()) {
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

    for (const { title, open } of screens.flat()) {
      test(title, async ({ assert }) => {
        const page = await newPage(PHONE)
        await open(page)
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360)
      })
    }
  })
}
