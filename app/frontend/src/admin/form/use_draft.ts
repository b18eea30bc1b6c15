import { computed, reactive, ref } from 'vue'

/** What a form holds, and whether it differs from what is saved. The values are plain data. */
export function useDraft<T extends object>(values: T) {
  const draft = reactive(copyOf(values)) as T
  const saved = ref(JSON.stringify(draft))
  const changed = computed(() => JSON.stringify(draft) !== saved.value)

  /** Fills the form with what is saved now. */
  function take(stored: T) {
    Object.assign(draft, copyOf(stored))
    saved.value = JSON.stringify(draft)
  }

  return { draft, changed, take }
}

function copyOf<T>(values: T): T {
  return JSON.parse(JSON.stringify(values)) as T
}
