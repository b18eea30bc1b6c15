import { reactive, watch } from 'vue'
import { useDebounceFn } from '@vueuse/core'
import { useRoute } from 'vue-router'
import { api } from '../../api/client.js'
import { useLive } from '../../live/use_live.js'
import type { PresentedPass } from '../../passes/pass_standing.js'
import { schoolInstant } from '../../passes/school_instant.js'
import { usePages } from '../../passes/use_pages.js'

export const ANY = 'any'

type Query = NonNullable<NonNullable<Parameters<typeof api.passes.list>[0]>['query']>

/** All passes the reader may see, narrowed by what was chosen, a page at a time. */
export function usePassList() {
  const { search } = useRoute().query
  const filter = reactive({
    search: typeof search === 'string' ? search : '',
    state: ANY as string,
    typeId: ANY,
    placeId: ANY,
    /** Days of the school's calendar, `2026-11-23`; the last one counts too. */
    from: '',
    until: '',
  })
  const pages = usePages<PresentedPass>(async (page) => {
    const answer = await api.passes.list({ query: { ...queryOf(filter), page } })
    return { rows: answer.passes, page: answer.page }
  })
  useLive('passes', pages.refresh)

  const again = useDebounceFn(() => pages.goTo(1), 200)
  watch(filter, again)

  return { filter, ...pages }
}

function queryOf(filter: {
  search: string
  state: string
  typeId: string
  placeId: string
  from: string
  until: string
}): Query {
  const chosen = (value: string) => (value === ANY || value === '' ? undefined : value)
  return {
    search: chosen(filter.search.trim()),
    state: chosen(filter.state) as Query['state'],
    type_id: chosen(filter.typeId),
    place_id: chosen(filter.placeId),
    from: filter.from ? schoolInstant(`${filter.from}T00:00`) : undefined,
    to: filter.until ? schoolInstant(`${dayAfter(filter.until)}T00:00`) : undefined,
  } as Query
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
