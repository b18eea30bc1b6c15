import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { api } from '../../api/client.js'
import { useNow } from '../../time/use_now.js'
import type { OfferedDevice } from './device_link.js'

const ASK_EVERY = 2_000

/** Whether the code that is shown has been used, asked as long as it is shown, and how long it still works. */
export function useEnrolment(offered: Ref<OfferedDevice | undefined>) {
  const now = useNow()
  const used = ref(false)
  let timer: ReturnType<typeof setInterval>

  const secondsLeft = computed(() => {
    if (!offered.value) return 0
    const left = Date.parse(offered.value.enrolment.expires_at) - now.value
    return Math.max(0, Math.ceil(left / 1000))
  })
  const state = computed(() => {
    if (used.value) return 'used'
    return secondsLeft.value > 0 ? 'waiting' : 'expired'
  })

  watch(
    offered,
    (shown) => {
      clearInterval(timer)
      used.value = false
      if (shown) timer = setInterval(() => void look(shown), ASK_EVERY)
    },
    { immediate: true }
  )
  onBeforeUnmount(() => clearInterval(timer))

  async function look(shown: OfferedDevice) {
    if (state.value !== 'waiting') return
    const params = { id: shown.device.id }
    const answer = await api.devices.show({ params }).catch(() => undefined)
    if (!answer || offered.value !== shown || secondsLeft.value === 0) return
    used.value = !answer.enrolment_open
  }

  return { state, secondsLeft }
}
