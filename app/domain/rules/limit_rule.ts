/** How often and how long one student may be out, as a school decides it. */
export type LimitRule = {
  id: string
  name: string
  period: 'day' | 'week' | 'term'
  /** Null: passes of every type that takes the holder out. */
  passTypeId: string | null
  /** Null: passes to every place. */
  placeId: string | null
  /** Passes in the period; null: not limited. */
  mostPasses: number | null
  /** Minutes out in the period; null: not limited. */
  mostMinutes: number | null
  /** Minutes between the end of a pass and the start of the next; null: none. */
  coolDownMinutes: number | null
}

/** A pass the holder has used. Instants are Unix milliseconds. */
export type UsedPass = {
  passTypeId: string
  placeId: string | null
  /** Whether it took the holder out of the room or the school. */
  exclusive: boolean
  activatedAt: number
  /** Null: still out. */
  endedAt: number | null
  revoked: boolean
}

/** The pass a rule is asked about. */
export type WantedPass = Pick<UsedPass, 'passTypeId' | 'placeId' | 'exclusive'>

/** A pass taken back within this time was a mistake and is not counted. */
const SECOND_THOUGHTS = 60_000

/**
 * Whether a rule is about a pass. A rule that names no type is about passes that take the holder out: an ID card,
 * valid for a year, uses up nothing.
 */
export function isAbout(rule: LimitRule, pass: WantedPass): boolean {
  if (rule.placeId !== null && rule.placeId !== pass.placeId) return false
  return rule.passTypeId === null ? pass.exclusive : rule.passTypeId === pass.passTypeId
}

/** Whether a pass counts: every one that became active, except one that was taken back within a minute. */
export function counts({ revoked, activatedAt, endedAt }: UsedPass): boolean {
  return !(revoked && endedAt !== null && endedAt - activatedAt < SECOND_THOUGHTS)
}
