import { useEventListener } from '@vueuse/core'
import { computed, ref, type Ref } from 'vue'

/** A finger that has just left a list may be about to come back. */
const LINGER = 2_000

/** Whether the pointer or the focus is in an element, or a finger was a moment ago. */
export function useTouched(element: Ref<HTMLElement | null | undefined>) {
  const hovered = ref(false)
  const focused = ref(false)
  const tapped = ref(false)
  let timer: ReturnType<typeof setTimeout>

  const isMouse = ({ pointerType }: PointerEvent) => pointerType !== 'touch'

  useEventListener(element, 'pointerenter', (event) => (hovered.value = isMouse(event)))
  useEventListener(element, 'pointerleave', () => (hovered.value = false))
  useEventListener(element, 'focusin', () => (focused.value = true))
  useEventListener(element, 'focusout', ({ relatedTarget, currentTarget }) => {
    focused.value = (currentTarget as Node).contains(relatedTarget as Node | null)
  })
  useEventListener(element, ['pointerdown', 'touchmove'], () => {
    tapped.value = true
    clearTimeout(timer)
    timer = setTimeout(() => (tapped.value = false), LINGER)
  })

  return computed(() => hovered.value || focused.value || tapped.value)
}
