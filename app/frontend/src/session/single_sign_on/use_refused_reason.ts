import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useMessages } from '../../messages/use_messages.js'

/** In words, why the browser came back from a sign-in service without what it went for; the address carries the reason. */
export function useRefusedReason() {
  const { t, has } = useMessages()
  const route = useRoute()
  return computed(() => {
    const key = `single_sign_on.refused.${String(route.query.single_sign_on ?? '')}`
    return has(key) ? t(key) : undefined
  })
}
