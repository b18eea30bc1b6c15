import { watchDebounced } from '@vueuse/core'
import { reactive, ref, shallowRef } from 'vue'
import { api } from '../../api/client.js'
import { problemOf, type Problem } from '../../api/problem.js'
import { usePages } from '../../passes/use_pages.js'

export type Card = Awaited<ReturnType<typeof api.cards.list>>['cards'][number]

/** The cards in use, and what can be done with one. */
export function useCards() {
  const filter = reactive({ search: '', grade: '' })
  const actionProblem = shallowRef<Problem>()
  const busyId = ref<string>()
  const pages = usePages(async (page) => {
    const query = {
      page,
      ...(filter.search ? { search: filter.search } : {}),
      ...(filter.grade ? { grade: filter.grade } : {}),
    }
    const { cards, page: found } = await api.cards.list({ query })
    return { rows: cards, page: found }
  })

  watchDebounced(filter, () => pages.goTo(1), { debounce: 200 })

  function reprint(card: Card) {
    return act(card, async () => (await api.cards.reprint({ params: { id: card.id } })).card)
  }

  function reportLost(card: Card) {
    return act(card, async () => (await api.cards.lost({ params: { id: card.id } })).card)
  }

  /** @returns the card after it, or nothing if it was refused */
  async function act(card: Card, action: () => Promise<Card>): Promise<Card | undefined> {
    busyId.value = card.id
    actionProblem.value = undefined
    try {
      const after = await action()
      await pages.refresh()
      return after
    } catch (error) {
      actionProblem.value = problemOf(error)
      return undefined
    } finally {
      busyId.value = undefined
    }
  }

  return { filter, ...pages, busyId, actionProblem, reprint, reportLost }
}
