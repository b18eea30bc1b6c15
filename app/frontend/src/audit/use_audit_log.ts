import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import { useSession } from '../session/use_session.js'

type Answer = Awaited<ReturnType<typeof api.audit.list>>
export type AuditEvent = Answer['events'][number]
export type Actor = Awaited<ReturnType<typeof api.audit.actors>>['actors'][number]

/** The audit log by its filters, older events added below what is shown. */
export function useAuditLog() {
  const router = useRouter()
  const { forget } = useSession()
  const filter = reactive({
    actor: undefined as Actor | undefined,
    action: null as string | null,
    subject: undefined as { id: string; words: string } | undefined,
    from: '',
    to: '',
    withScans: false,
  })
  const events = shallowRef<readonly AuditEvent[]>()
  const next = ref<number | null>(null)
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  let latest = 0

  const query = computed(() => ({
    actor_id: filter.actor?.id,
    action: filter.action ?? undefined,
    subject_id: filter.subject?.id,
    from: filter.from || undefined,
    to: filter.to || undefined,
    with_scans: filter.withScans || undefined,
  }))
  const exportAddress = computed(() => {
    const sent = Object.entries(query.value).filter(([, value]) => value !== undefined)
    return `/api/v1/audit/export?${new URLSearchParams(sent.map(([name, value]) => [name, String(value)]))}`
  })

  watch(query, () => load(), { immediate: true })

  async function load(before?: number) {
    const call = ++latest
    busy.value = true
    try {
      const answer = await api.audit.list({ query: { ...query.value, before } })
      if (call !== latest) return
      events.value = before ? [...(events.value ?? []), ...answer.events] : answer.events
      next.value = answer.next
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
      if (problem.value.status !== 401) return
      forget()
      await router.replace('/sign-in')
    } finally {
      if (call === latest) busy.value = false
    }
  }

  const more = () => next.value && load(next.value)

  return { filter, events, next, problem, busy, exportAddress, more }
}
