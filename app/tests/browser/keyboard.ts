import type { Locator, Page } from 'playwright'

/** More stops than any page has before its content. */
const MOST_STOPS = 80

/** Presses Tab until the focus is on an element; fails if it never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${target}`)
}
