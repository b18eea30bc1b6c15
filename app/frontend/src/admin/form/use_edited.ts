import { computed, watch, type Ref } from 'vue'
import { useDraft } from './use_draft.js'
import { useSaving } from './use_saving.js'

/**
 * What a dialog edits: `null` adds a new one, undefined means closed. Opening it fills the draft with what is stored, or
 * with `empty`.
 */
export function useEdited<Stored, Draft extends object>(
  edited: Ref<Stored | null | undefined>,
  empty: Draft,
  draftOf: (stored: Stored) => Draft
) {
  const { draft, take } = useDraft(empty)
  const { busy, problem, save } = useSaving()
  const open = computed({
    get: () => edited.value !== undefined,
    set(value) {
      if (!value) edited.value = undefined
    },
  })

  watch(edited, (shown) => {
    problem.value = undefined
    take(shown ? draftOf(shown) : empty)
  })

  return { draft, open, busy, problem, save }
}
