import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import { isAbout, type LimitRule, type WantedPass } from '#domain/rules/limit_rule'
import { standingOf, type LimitStanding } from '#domain/rules/limit_standing'
import type { SchoolDayPlan } from '#domain/schedule/school_day_plan'
import { termWindow, weekWindow, type TimeWindow } from '#domain/schedule/time_window'
import type Student from '#people/models/student'
import { passesUsed } from '#rules/actions/passes_used'
import { rulesFor } from '#rules/actions/rules_for'
import { schoolDayPlan } from '#schedule/actions/school_day_plan'

/** A cool-down looks back beyond the window, for a pass that was started up to a day before it ended. */
const LONGEST_PASS = 24 * 60 * 60_000

type Question = {
  student: Student
  at: DateTime
  /** Only the rules about this pass; all of the student's without it. */
  wanted?: WantedPass
  /** A pass that does not count against itself. */
  except?: string
}

/** What every rule in force for a student says about one more pass. */
export async function limitStandings(
  { student, at, wanted, except }: Question,
  client: QueryClientContract
): Promise<LimitStanding[]> {
  const now = at.toMillis()
  const plan = await schoolDayPlan(student.schoolId, at, client)
  const rules = (await rulesFor(student, client)).filter((rule) => !wanted || isAbout(rule, wanted))
  if (rules.length === 0) return []

  const windows = rules.map((rule) => windowOf(rule, plan))
  const coolDown = Math.max(...rules.map(({ coolDownMinutes }) => coolDownMinutes ?? 0)) * 60_000
  const since = Math.min(now - coolDown - LONGEST_PASS, ...windows.map(({ from }) => from))
  const used = await passesUsed({ studentId: student.id, since, except }, client)
  return rules.map((rule, index) => standingOf(rule, used, windows[index]!, now))
}

function windowOf(
  { period }: LimitRule,
  { day, window, terms, timeZone }: SchoolDayPlan
): TimeWindow {
  if (period === 'day') return window
  return period === 'week' ? weekWindow(day, timeZone) : termWindow(day, terms, timeZone)
}
