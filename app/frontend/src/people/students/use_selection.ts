import { computed, ref } from 'vue'

type Chosen = { id: string; name: string }

/** Who is chosen, over several pages of a list. */
export function useSelection<Row extends Chosen>() {
  const chosen = ref(new Map<string, Row>())

  function set(row: Row, wanted: boolean) {
    const next = new Map(chosen.value) as Map<string, Row>
    if (wanted) next.set(row.id, row)
    else next.delete(row.id)
    chosen.value = next as typeof chosen.value
  }

  function setAll(rows: readonly Row[], wanted: boolean) {
    for (const row of rows) set(row, wanted)
  }

  return {
    ids: computed(() => [...chosen.value.keys()]),
    count: computed(() => chosen.value.size),
    has: ({ id }: Chosen) => chosen.value.has(id),
    set,
    setAll,
    clear: () => (chosen.value = new Map()),
  }
}
