import { computed, ref, shallowRef, watch } from 'vue'
import { addDays, mondayOf } from '#domain/schedule/calendar_day'
import { api } from '../../api/client.js'
import { problemOf, type Problem } from '../../api/problem.js'
import { schoolLocal } from '../../passes/school_instant.js'
import { serverClock } from '../../time/server_clock.js'

export type CalendarDay = Awaited<ReturnType<typeof api.calendar.show>>['days'][number]

const WEEKS_SHOWN = 6

/** Today at the school, `YYYY-MM-DD`. */
export function todayAtSchool(): string {
  return schoolLocal(serverClock.now()).slice(0, 10)
}

/** One month of the calendar in whole weeks. */
export function useMonth() {
  const today = todayAtSchool()
  /** `YYYY-MM` */
  const month = ref(today.slice(0, 7))
  const days = shallowRef<readonly CalendarDay[]>([])
  const problem = shallowRef<Problem>()

  const weeks = computed(() =>
    Array.from({ length: days.value.length / 7 }, (_, week) =>
      days.value.slice(week * 7, week * 7 + 7)
    ).filter((week) => week.some(({ day }) => day.startsWith(month.value)))
  )

  watch(month, refresh, { immediate: true })

  async function refresh() {
    const wanted = month.value
    const from = mondayOf(`${wanted}-01`)
    const to = addDays(from, WEEKS_SHOWN * 7 - 1)
    try {
      const answer = await api.calendar.show({ query: { from, to } })
      if (wanted !== month.value) return
      days.value = answer.days
      problem.value = undefined
    } catch (error) {
      problem.value = problemOf(error)
    }
  }

  function turn(months: 1 | -1) {
    const [year, number] = month.value.split('-').map(Number)
    month.value = new Date(Date.UTC(year!, number! - 1 + months, 1)).toISOString().slice(0, 7)
  }

  return { today, month, weeks, problem, refresh, turn }
}
