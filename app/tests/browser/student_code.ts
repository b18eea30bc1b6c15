import type { Locator, Page } from 'playwright'

/** The rotating code on the student's page. */
export function codeOn(page: Page): Locator {
  return page.getByRole('img', { name: /^QR code/ })
}

/** What the code looks like: the path of its dark modules. */
export async function shapeOf(code: Locator): Promise<string> {
  return (await code.locator('path').getAttribute('d'))!
}

/** Waits until another code is shown, and says what it looks like. */
export async function nextShape(code: Locator, shape: string): Promise<string> {
  await code.locator(`path:not([d="${shape}"])`).waitFor({ timeout: 20_000 })
  return shapeOf(code)
}

/** The student puts the phone away and looks at it again: the page asks the server at once. */
export async function lookAgain(page: Page) {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}
