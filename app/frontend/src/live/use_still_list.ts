import { computed, shallowRef, watch, type Ref } from 'vue'
import { useTouched } from './use_touched.js'

type Item = { id: string }

/**
 * A list that does not move under the finger. While the pointer or the focus is in it, its rows keep their places:
 * what changes in a row changes there, what is new waits (`waiting`, `showAll`), and what is no longer in the list
 * stays as `gone`. Untouched, it is simply the newest list.
 */
export function useStillList<T extends Item>(
  newest: Readonly<Ref<readonly T[] | undefined>>,
  element: Ref<HTMLElement | null | undefined>
) {
  const touched = useTouched(element)
  const shown = shallowRef<readonly T[]>()
  const newestById = computed(() => new Map((newest.value ?? []).map((item) => [item.id, item])))

  watch([newest, touched], follow, { immediate: true })

  function follow() {
    // The first answer is no change, wherever the pointer happens to rest.
    const still = touched.value && shown.value && shown.value.length > 0
    if (!still) return showAll()
    shown.value = shown.value!.map((item) => newestById.value.get(item.id) ?? item)
  }

  function showAll() {
    shown.value = newest.value
  }

  const gone = computed(() => {
    const ids = (shown.value ?? []).map(({ id }) => id)
    return new Set(ids.filter((id) => !newestById.value.has(id)))
  })
  const waiting = computed(() => {
    const ids = new Set(shown.value?.map(({ id }) => id))
    return (newest.value ?? []).filter(({ id }) => !ids.has(id)).length
  })

  return { shown, gone, waiting, showAll }
}
