import { useWakeLock } from '@vueuse/core'
import { computed, onBeforeUnmount, ref, watch } from 'vue'

/**
 * Keeps the screen on while `wanted`, again each time the page comes back into view.
 * `refused`: the browser cannot, or does not want to (a low battery).
 */
export function useAwake(wanted: () => boolean) {
  const { isSupported, isActive, request, release } = useWakeLock()
  const failed = ref(false)
  const refused = computed(() => !isSupported.value || (failed.value && !isActive.value))

  async function hold() {
    failed.value = false
    try {
      await request('screen')
    } catch {
      failed.value = true
    }
  }

  watch(wanted, (on) => void (on ? hold() : release()), { immediate: true })
  onBeforeUnmount(release)
  return { refused }
}
