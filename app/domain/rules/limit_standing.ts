import type { TimeWindow } from '../schedule/time_window.js'
import { counts, isAbout, type LimitRule, type UsedPass } from './limit_rule.js'

/** What one student has used of a rule, and what it says about one more pass. */
export type LimitStanding = {
  rule: LimitRule
  passes: number
  /** Whole minutes out so far. */
  minutes: number
  verdict: 'free' | 'limit_reached' | 'minutes_used_up' | 'cooling_down'
  /** When it is worth trying again, Unix milliseconds; null if it is free now. */
  freeAt: number | null
}

/**
 * What a rule says about one more pass. Counted are the passes that became active in the rule's window; what a pass
 * has lasted counts, not what it was given. Within its minutes the last pass may run over them: nobody is called
 * back in the middle.
 * @param used the student's passes, in any order, also ones the rule is not about
 * @param window the day, week or term of the rule
 * @param at the moment of the attempt, Unix milliseconds
 */
export function standingOf(
  rule: LimitRule,
  used: readonly UsedPass[],
  window: TimeWindow,
  at: number
): LimitStanding {
  const all = used.filter((pass) => isAbout(rule, pass) && counts(pass) && pass.activatedAt <= at)
  const inWindow = all.filter(
    ({ activatedAt }) => window.from <= activatedAt && activatedAt < window.until
  )
  const spent = inWindow.reduce((sum, pass) => sum + timeOut(pass, at), 0)
  const standing = { rule, passes: inWindow.length, minutes: Math.floor(spent / 60_000) }

  if (rule.mostPasses !== null && standing.passes >= rule.mostPasses)
    return { ...standing, verdict: 'limit_reached', freeAt: window.until }
  if (rule.mostMinutes !== null && spent >= rule.mostMinutes * 60_000)
    return { ...standing, verdict: 'minutes_used_up', freeAt: window.until }
  const rested = restedAt(rule, all)
  if (rested > at) return { ...standing, verdict: 'cooling_down', freeAt: rested }
  return { ...standing, verdict: 'free', freeAt: null }
}

/** When the cool-down after the last return is over; a cool-down knows no midnight. */
function restedAt({ coolDownMinutes }: LimitRule, used: readonly UsedPass[]): number {
  const lastReturn = Math.max(0, ...used.map(({ endedAt }) => endedAt ?? 0))
  return lastReturn + (coolDownMinutes ?? 0) * 60_000
}

function timeOut({ activatedAt, endedAt }: UsedPass, at: number): number {
  return Math.max(0, Math.min(endedAt ?? at, at) - activatedAt)
}
