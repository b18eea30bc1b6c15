import { registerSW } from 'virtual:pwa-register'

/** How long nobody may have touched the page before a new release takes its place. */
const IDLE = 60_000
const LOOK_FOR_RELEASE = 60 * 60_000

/** What is open in this tab and must not be interrupted. */
const underWay = new Set<() => boolean>()
let registered = false
let reloading = false
let touchedAt = performance.now()

/**
 * Keeps the page on this device, so that it opens without a network. A new release is fetched in the background and
 * takes over when nobody has touched the page for a minute and nothing is under way, in this tab or in another.
 * @param busy whether the caller is in the middle of something
 * @returns to be called when the caller goes away
 */
export function keepPageOnDevice(busy: () => boolean): () => void {
  underWay.add(busy)
  if (!registered && 'serviceWorker' in navigator) register()
  return () => void underWay.delete(busy)
}

function register(): void {
  registered = true
  const touch = () => (touchedAt = performance.now())
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, touch)
  // Before anybody else's: the listeners of a window are called in the order in which they came.
  window.addEventListener('beforeunload', askNothing)
  const takeOver = registerSW({
    immediate: true,
    onNeedRefresh: once(() => whenIdle(() => void takeOver())),
    // Another tab may have let the new release take over while this one is in the middle of something.
    onNeedReload: once(() => whenIdle(reload)),
    onRegisteredSW: (_address, registration) => {
      setInterval(() => void registration?.update().catch(() => undefined), LOOK_FOR_RELEASE)
    },
  })
}

function whenIdle(act: () => void): void {
  const timer = setInterval(() => {
    if (isBusy() || performance.now() - touchedAt < IDLE) return
    clearInterval(timer)
    act()
  }, 1_000)
}

function isBusy(): boolean {
  return [...underWay].some((busy) => busy())
}

/** Scans that wait are on the disk: an unattended gate must not stop at the question whether to leave the page. */
function askNothing(event: BeforeUnloadEvent): void {
  if (reloading) event.stopImmediatePropagation()
}

function reload(): void {
  reloading = true
  window.location.reload()
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    act()
  }
}
