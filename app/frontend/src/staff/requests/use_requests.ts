import { computed, ref, shallowRef, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { api } from '../../api/client.js'
import { problemOf, type Problem } from '../../api/problem.js'
import { useLive } from '../../live/use_live.js'
import { useStillList } from '../../live/use_still_list.js'
import { useMessages } from '../../messages/use_messages.js'
import type { PresentedPass } from '../../passes/pass_standing.js'
import { useSession } from '../../session/use_session.js'
import { useNow } from '../../time/use_now.js'
import { withDecided, type Decided, type Decision } from './decisions.js'

/** How long a decision stays in the list to be undone. */
const UNDO_MS = 10_000
const CHANGES_REQUESTS = [
  'requested',
  'approved',
  'queued',
  'active',
  'denied',
  'cancelled',
  'expired',
  'revoked',
]

/** The requests that wait for the reader's decision. */
export function useRequests(list: Ref<HTMLElement | null>) {
  const router = useRouter()
  const { t } = useMessages()
  const { forget } = useSession()
  const waiting = shallowRef<readonly PresentedPass[]>()
  const decided = shallowRef<ReadonlyMap<string, Decided>>(new Map())
  const problem = shallowRef<Problem>()
  const busy = ref<ReadonlySet<string>>(new Set())
  const now = useNow()
  const newest = computed(
    () => waiting.value && withDecided(waiting.value, decided.value, now.value)
  )
  const still = useStillList(newest, list)
  const { look } = useLive('passes', refresh, ({ to }) => !to || CHANGES_REQUESTS.includes(to))

  async function refresh() {
    try {
      waiting.value = (await api.approvals.list({ query: { per_page: 100 } })).passes
    } catch (error) {
      await fail(error)
    }
  }

  async function decide(pass: PresentedPass, decision: Decision) {
    await doing([pass], async () => {
      const call = decision === 'approve' ? api.passes.approve : api.passes.deny
      const answer = await call({ params: { id: pass.id }, body: {} })
      keep([answer.pass], decision)
    })
  }

  /** Each is decided for itself; what became of them is told by the list. */
  async function decideAll(passes: readonly PresentedPass[], decision: Decision) {
    await doing(passes, async () => {
      const ids = passes.map(({ id }) => id)
      const { results } = await api.approvals.decide({ body: { ids, decision } })
      const done = new Set(results.filter(({ ok }) => ok).map(({ id }) => id))
      // They may have begun: whether they can be undone, the server says.
      keep(passes.filter(({ id }) => done.has(id)).map(undoable), decision)
      if (done.size < ids.length) problem.value = { code: 'E_NOT_ALL_DECIDED' }
    })
  }

  /** Takes one's decision back; an approval that let the pass begin is taken back by revoking the pass. */
  async function undo(pass: PresentedPass) {
    const params = { id: pass.id }
    await doing([pass], async () => {
      const current = (await api.passes.show({ params })).pass
      if (current.can.undo) await api.passes.undo({ params })
      else await api.passes.revoke({ params, body: { reason: t('staff.undo_reason') } })
      const rest = new Map(decided.value)
      rest.delete(pass.id)
      decided.value = rest
    })
  }

  async function doing(passes: readonly PresentedPass[], work: () => Promise<void>) {
    const ids = passes.map(({ id }) => id)
    busy.value = new Set([...busy.value, ...ids])
    problem.value = undefined
    try {
      await work()
    } catch (error) {
      await fail(error)
    } finally {
      busy.value = new Set([...busy.value].filter((id) => !ids.includes(id)))
      look()
    }
  }

  function keep(passes: readonly PresentedPass[], decision: Decision) {
    const until = now.value + UNDO_MS
    decided.value = new Map([
      ...decided.value,
      ...passes.map((pass): [string, Decided] => [pass.id, { pass, decision, until }]),
    ])
  }

  async function fail(error: unknown) {
    problem.value = problemOf(error)
    if (problem.value.status !== 401) return
    forget()
    await router.replace('/sign-in')
  }

  return {
    ...still,
    loaded: computed(() => waiting.value !== undefined),
    problem,
    busy,
    decide,
    decideAll,
    undo,
  }
}

function undoable(pass: PresentedPass): PresentedPass {
  return { ...pass, can: { ...pass.can, undo: true } }
}
