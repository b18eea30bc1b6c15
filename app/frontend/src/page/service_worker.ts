import { registerSW } from 'virtual:pwa-register'

/** How long nobody may have touched the page before a new release takes its place. */
const IDLE = 60_000
const LOOK_FOR_RELEASE = 60 * 60_000

let registered = false

/**
 * Keeps the page on this device, so that it opens without a network. A new release is fetched in the background and
 * takes over when nobody has touched the page for a minute and nothing is under way.
 * @param busy whether the page is in the middle of something
 */
export function keepPageOnDevice(busy: () => boolean): void {
  if (registered || !('serviceWorker' in navigator)) return
  registered = true
  const takeOver = registerSW({
    immediate: true,
    onNeedRefresh: () => whenIdle(busy, () => void takeOver(true)),
    onRegisteredSW: (_address, registration) => {
      setInterval(() => void registration?.update().catch(() => undefined), LOOK_FOR_RELEASE)
    },
  })
}

function whenIdle(busy: () => boolean, act: () => void): void {
  let touched = performance.now()
  const touch = () => (touched = performance.now())
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, touch)
  const timer = setInterval(() => {
    if (busy() || performance.now() - touched < IDLE) return
    clearInterval(timer)
    act()
  }, 1_000)
}
