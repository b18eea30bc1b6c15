import type { Browser, BrowserContext } from 'playwright'

const found = new WeakMap<Browser, string[]>()

/**
 * Notes whatever a page of this browser was kept from by its content policy, on every page of every context. Closing
 * the browser fails if something was noted and nobody took it.
 */
export function watchPolicy(browser: Browser): Browser {
  found.set(browser, [])
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    await watchContext(context, (text) => found.get(browser)!.push(text))
    return context
  }
  const close = browser.close.bind(browser)
  browser.close = async (options) => {
    await close(options)
    const violations = takeViolations(browser)
    if (violations.length > 0) throw new Error(violations.join('\n'))
  }
  return browser
}

/** How much was noted that nobody took. */
export const countOfViolations = (browser: Browser) => found.get(browser)!.length

/** What was noted since the last time, which counts as dealt with from here on. */
export function takeViolations(browser: Browser): string[] {
  return found.get(browser)!.splice(0)
}

async function watchContext(context: BrowserContext, note: (text: string) => void) {
  await context.exposeBinding('notePolicyViolation', (_, text: string) => note(text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const where = `${event.sourceFile}:${event.lineNumber}`
      const text = `${event.effectiveDirective} forbade ${event.blockedURI} on ${event.documentURI} (${where})`
      const page = window as unknown as { notePolicyViolation(text: string): void }
      page.notePolicyViolation(`Content policy: ${text}`)
    })
  })
}
