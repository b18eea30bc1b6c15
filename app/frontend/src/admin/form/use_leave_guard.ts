import { onBeforeUnmount, onMounted, type Ref } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import { useMessages } from '../../messages/use_messages.js'

/** Asks before a page with unsaved changes is left, by a link or by closing the tab. */
export function useLeaveGuard(changed: Readonly<Ref<boolean>>) {
  const { t } = useMessages()

  onBeforeRouteLeave(() => !changed.value || window.confirm(t('admin.leave_question')))

  function warn(event: BeforeUnloadEvent) {
    if (changed.value) event.preventDefault()
  }
  onMounted(() => window.addEventListener('beforeunload', warn))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', warn))
}
