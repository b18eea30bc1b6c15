import { onBeforeUnmount, onMounted } from 'vue'

/** Scanners type without a pause; a stray key of some time before is no part of the code. */
const LONGEST_GAP = 500
const SHORTEST_CODE = 4

/**
 * Takes what a USB or Bluetooth scanner types (ended by Enter) wherever the focus is. Fields are left
 * alone: what is typed into them arrives there.
 */
export function useWedgeScanner(read: (code: string) => void) {
  let typed = ''
  let lastKeyAt = 0

  function onKey(event: KeyboardEvent) {
    if (isField(event.target)) return
    if (event.timeStamp - lastKeyAt > LONGEST_GAP) typed = ''
    lastKeyAt = event.timeStamp

    const isCode = typed.length >= SHORTEST_CODE
    if (event.key === 'Enter' && isCode) {
      read(typed)
      typed = ''
      event.preventDefault()
    } else if (event.key.length === 1) {
      typed += event.key
      // A blank in the code must not press the button that has the focus.
      if (isCode) event.preventDefault()
    }
  }

  onMounted(() => window.addEventListener('keydown', onKey, { capture: true }))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey, { capture: true }))
}

/** Where typed text arrives; a direction or a switch that was tapped last has the focus too, and takes none. */
const FIELDS =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]'

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(FIELDS)
}
