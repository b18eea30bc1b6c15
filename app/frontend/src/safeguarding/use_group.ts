import { computed, onMounted, ref, shallowRef } from 'vue'
import { useSaving } from '../admin/form/use_saving.js'
import { useUndo } from '../admin/form/use_undo.js'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import { useMessages } from '../messages/use_messages.js'
import type { ChosenStudent } from '../rules/students_field.vue'
import type { GroupDetails } from './no_meet.js'

/** One no-meet group, and what can be done with it. */
export function useGroup(id: string) {
  const { t } = useMessages()
  const { say } = useUndo()
  const { busy, problem: refusal, save } = useSaving()
  const details = shallowRef<GroupDetails>()
  const problem = shallowRef<Problem>()
  const added = ref<ChosenStudent[]>([])
  const params = { id }
  const open = computed(() => details.value !== undefined && details.value.group.state !== 'ended')

  onMounted(refresh)

  async function refresh() {
    try {
      details.value = await api.noMeetGroups.show({ params })
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
    }
  }

  /** @returns whether it was done */
  async function does(send: () => Promise<unknown>, words: string): Promise<boolean> {
    if (!(await save(send))) return false
    say(words)
    await refresh()
    return true
  }

  const changeMembers = (body: { add?: string[]; remove?: string[] }) =>
    does(() => api.noMeetGroups.members({ params, body }), t('admin.saved'))

  async function add() {
    if (added.value.length === 0) return
    if (await changeMembers({ add: added.value.map((student) => student.id) })) added.value = []
  }

  return {
    details,
    open,
    problem,
    busy,
    refusal,
    added,
    add,
    remove: (studentId: string) => changeMembers({ remove: [studentId] }),
    review: (expires_on: string) =>
      does(
        () => api.noMeetGroups.review({ params, body: { expires_on } }),
        t('safeguarding.reviewed')
      ),
    rename: (body: { name: string; reason: string }) =>
      does(() => api.noMeetGroups.change({ params, body }), t('admin.saved')),
    end: () => does(() => api.noMeetGroups.end({ params }), t('safeguarding.ended')),
  }
}
