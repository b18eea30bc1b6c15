import type { Group } from '@japa/runner/core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { collectComplaints } from '#tests/browser/complaints'
import { takeViolations, watchPolicy } from '#tests/browser/policy_violations'
import { buildProductionPages } from '#tests/browser/production_pages'

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The narrowest phone that must do. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

/**
 * Without CHROMIUM_PATH, which `npm test` sets, Playwright looks for its own. Closing the browser fails when one of its
 * pages broke its content policy.
 */
export async function launchChromium(more: string[] = []): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: [...ARGUMENTS, ...more],
  })
  return watchPolicy(browser)
}

/**
 * Builds the production pages if need be and gives the tests of a group a browser. A test fails too
 * when one of its pages threw, broke its content policy, or asked another server.
 */
export function withBrowser(group: Group, more: string[] = []) {
  let browser: Browser
  let pages: Page[] = []
  let complaints: string[] = []

  group.setup(async () => {
    await buildProductionPages()
    browser = await launchChromium(more)
    return () => browser.close()
  })
  group.each.setup(() => {
    pages = []
    complaints = []
  })
  group.each.teardown(async () => {
    await Promise.all(pages.map((page) => page.context().close()))
    complaints.push(...takeViolations(browser))
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  })

  return {
    /** A page with cookies of its own. */
    async newPage(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      context.setDefaultTimeout(15_000)
      const page = await context.newPage()
      pages.push(page)
      collectComplaints(page, complaints, options.baseURL)
      return page
    },
  }
}
