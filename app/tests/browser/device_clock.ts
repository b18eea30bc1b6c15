import type { Page } from 'playwright'

/** Sets the clock of a page's device so many minutes ahead (behind: negative), from the next time it is opened. */
export async function setDeviceClock(page: Page, minutes: number): Promise<void> {
  await page.addInitScript((ahead) => {
    const device = globalThis as typeof globalThis & { RealDate?: DateConstructor }
    const RealDate = (device.RealDate ??= Date)
    const now = () => RealDate.now() + ahead
    device.Date = class extends RealDate {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [now()]) as []))
      }

      static now = now
    } as DateConstructor
  }, minutes * 60_000)
}
