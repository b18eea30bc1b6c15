import { shallowRef, watchEffect } from 'vue'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'
import type { Card, Report } from './cards.js'

export type Range = { from?: string; to?: string }

/** The figures of a card, asked for anew when the days change; the last question wins. */
export function useReport(card: Card, range: () => Range) {
  const report = shallowRef<Report>()
  const problem = shallowRef<Problem>()
  let latest = 0

  watchEffect(() => void ask({ ...range() }))

  async function ask(days: Range) {
    const call = ++latest
    try {
      const answer = await api.reports.show({
        params: { report: card.report },
        query: { ...days, group_by: card.groupBy },
      })
      if (call !== latest) return
      report.value = answer
      problem.value = undefined
    } catch (error) {
      if (call === latest) problem.value = problemOf(error)
    }
  }

  return { report, problem }
}
