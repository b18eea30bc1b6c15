import { useEventListener } from '@vueuse/core'
import { computed, ref, type Ref } from 'vue'

/** Who has just left may come back, or is on the way to the button that shows what is new. */
const LINGER = 1_500

/** Whether the pointer or the focus is in an element, or a pointer or finger was a moment ago. */
export function useTouched(element: Ref<HTMLElement | null | undefined>) {
  const hovered = ref(false)
  const focused = ref(false)
  const lately = ref(false)
  let timer: ReturnType<typeof setTimeout>

  const isMouse = ({ pointerType }: PointerEvent) => pointerType !== 'touch'

  useEventListener(element, 'pointerenter', (event) => (hovered.value = isMouse(event)))
  useEventListener(element, 'pointerleave', () => {
    if (hovered.value) linger()
    hovered.value = false
  })
  useEventListener(element, 'focusin', () => (focused.value = true))
  useEventListener(element, 'focusout', ({ relatedTarget, currentTarget }) => {
    focused.value = (currentTarget as Node).contains(relatedTarget as Node | null)
  })
  useEventListener(element, ['pointerdown', 'touchmove'], linger)

  function linger() {
    lately.value = true
    clearTimeout(timer)
    timer = setTimeout(() => (lately.value = false), LINGER)
  }

  return computed(() => hovered.value || focused.value || lately.value)
}
