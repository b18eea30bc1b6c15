import { test } from '@japa/runner'
import { withBrowser } from '#tests/browser/chromium'
import { bundleForBrowser } from '#tests/browser/bundle_for_browser'
import { addressOf } from '#tests/client'

const PAGE = '/vectors-of-the-pass-code/'

test.group('The test vectors of the pass code in Chromium', (group) => {
  const { newPage } = withBrowser(group)

  for (const ed25519 of ['native', 'noble'] as const) {
    test(`hold with WebCrypto and Ed25519 ${ed25519}`, async ({ assert }) => {
      const page = await newPage()
      const files = await bundleForBrowser(new URL('./vectors_page.ts', import.meta.url))
      await page.route(addressOf(`${PAGE}**`), (route) => {
        const name = new URL(route.request().url()).pathname.slice(PAGE.length)
        if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
        return route.fulfill({ contentType: 'text/javascript', body: files.get(name) })
      })
      await page.goto(addressOf(PAGE))

      const { count, mismatches, native } = await page.evaluate(
        async ([address, adapter]) => (await import(address)).runIn(adapter),
        [addressOf(`${PAGE}vectors_page.js`), ed25519] as const
      )
      assert.deepEqual(mismatches, [])
      assert.isAbove(count, 50)
      assert.isTrue(native, 'this Chromium has Ed25519, so the default would not test noble')
    })
  }
})
