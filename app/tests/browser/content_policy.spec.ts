import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { launchChromium, withBrowser } from '#tests/browser/chromium'
import { countOfViolations, takeViolations } from '#tests/browser/policy_violations'
import { buildProductionPages } from '#tests/browser/production_pages'
import { addressOf } from '#tests/client'
import { newGate } from '#tests/gate'
import { until } from '#tests/until'

type Attempt = { title: string; directive: string; attempt(page: Page): Promise<unknown> }

/** What somebody tries who got text into a page. */
const ATTEMPTS: Attempt[] = [
  {
    title: 'a script in the page',
    directive: 'script-src-elem',
    attempt: (page) =>
      page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'window.ran = true'
        document.head.append(script)
      }),
  },
  {
    title: 'a script of our own address without the nonce',
    directive: 'script-src-elem',
    attempt: (page) =>
      page.evaluate(() => {
        const script = document.createElement('script')
        script.src = '/sw.js'
        document.head.append(script)
      }),
  },
  {
    title: 'a handler in an attribute',
    directive: 'script-src-attr',
    attempt: (page) =>
      page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<i onclick="window.ran = true"></i>')
        document.body.querySelector<HTMLElement>('i[onclick]')!.click()
      }),
  },
  {
    title: 'text that is run as a script',
    directive: 'script-src',
    // Not page.evaluate itself: the policy does not hold for what a debugger runs at its top.
    attempt: (page) =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            setTimeout(() => {
              try {
                new Function('window.ran = true')()
              } catch {
                // As it should be.
              }
              resolve()
            })
          })
      ),
  },
  {
    title: 'a style element',
    directive: 'style-src-elem',
    attempt: (page) =>
      page.evaluate(() => {
        const style = document.createElement('style')
        style.textContent = 'body { outline: 7px solid }'
        document.head.append(style)
      }),
  },
  {
    title: 'a style in an attribute',
    directive: 'style-src-attr',
    attempt: (page) =>
      page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<p style="outline: 7px solid">x</p>')
      }),
  },
  {
    title: 'a picture of another server',
    directive: 'img-src',
    attempt: (page) =>
      page.evaluate(() => void (new Image().src = 'https://example.invalid/a.png')),
  },
  {
    title: 'a call of another server',
    directive: 'connect-src',
    attempt: (page) =>
      page.evaluate(() => fetch('https://example.invalid/').catch(() => undefined)),
  },
  {
    title: 'a frame',
    directive: 'frame-src',
    attempt: (page) =>
      page.evaluate(() => {
        const frame = document.createElement('iframe')
        frame.src = '/sign-in'
        document.body.append(frame)
      }),
  },
]

test.group('The content policy', (group) => {
  group.setup(buildProductionPages)

  test('forbids {title}, and the browser test in which it happens fails')
    .with(ATTEMPTS)
    .run(async ({ assert }, { directive, attempt }) => {
      const browser = await launchChromium()
      try {
        const page = await browser.newPage()
        await page.goto(addressOf('/sign-in'))
        await page.getByRole('heading', { level: 1 }).waitFor()
        await attempt(page)
        await until(async () => countOfViolations(browser) > 0)
        const outcome = await page.evaluate(() => ({
          ran: 'ran' in window,
          outlined: [...document.querySelectorAll('body, p')].some(
            (element) => getComputedStyle(element).outlineWidth === '7px'
          ),
        }))
        assert.deepEqual(outcome, { ran: false, outlined: false })
      } catch (error) {
        takeViolations(browser)
        await browser.close()
        throw error
      }
      await assert.rejects(
        () => browser.close(),
        new RegExp(`Content policy: ${directive} forbade`)
      )
    })
})

test.group('Pages under the content policy', (group) => {
  const { newPage } = withBrowser(group)

  test('have a new nonce with every answer', async ({ assert }) => {
    const nonces = new Set<string>()
    for (let count = 0; count < 3; count++) {
      const answer = await fetch(addressOf('/sign-in'))
      const [, nonce] = answer.headers.get('content-security-policy')!.match(/'nonce-([\w-]{22})'/)!
      const text = await answer.text()
      assert.include(text, `nonce="${nonce}"`)
      assert.notInclude(text, 'nonce-of-this-answer')
      nonces.add(nonce!)
    }
    assert.lengthOf([...nonces], 3)
  })

  test('keep their colours, in light and in dark, from styles with the nonce', async ({
    assert,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await newPage({ colorScheme })
      await page.goto(addressOf('/sign-in'))
      const button = page.getByRole('button', { name: 'Sign in', exact: true })
      await button.waitFor()
      const colour = await button.evaluate((element) => getComputedStyle(element).backgroundColor)
      assert.notEqual(colour, 'rgba(0, 0, 0, 0)')
      assert.equal(await page.locator('style#nuxt-ui-colors').count(), 1)
    }
  })

  test('open from the service worker without a network, with the nonce they were kept with', async ({
    assert,
  }) => {
    const gate = await newGate()
    const page = await newPage()
    await page.goto(addressOf(`/gate#token=${gate.token}`))
    await page.getByText('List of passes up to date').waitFor()
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.context().setOffline(true)
    const answer = await page.reload()
    assert.isTrue(answer!.fromServiceWorker())
    await page.getByTestId('link').waitFor()
    const { 'content-security-policy': policy } = answer!.headers()
    const nonce = await page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')!.nonce
    )
    assert.include(policy, `script-src 'nonce-${nonce}'`)
    assert.include(answer!.headers()['permissions-policy'], 'camera=(self)')

    const other = await page.goto(addressOf('/sign-in'))
    assert.isTrue(other!.fromServiceWorker())
    assert.include(other!.headers()['permissions-policy'], 'camera=()')
  })
})
