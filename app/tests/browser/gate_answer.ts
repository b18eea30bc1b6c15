import type { Page } from 'playwright'

/** What fills the gate's screen after a scan. */
export async function answerOn(page: Page) {
  const screen = page.locator('[data-reason]')
  await screen.waitFor()
  return {
    outcome: await screen.getAttribute('data-outcome'),
    reason: await screen.getAttribute('data-reason'),
    text: await screen.innerText(),
    role: await screen.locator('xpath=..').getAttribute('role'),
  }
}

export async function answerGone(page: Page) {
  await page.locator('[data-outcome]').waitFor({ state: 'detached' })
}
