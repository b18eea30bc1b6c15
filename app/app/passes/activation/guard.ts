import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import type { Refusal } from '#domain/refusal'
import type School from '#identity/models/school'
import type Pass from '#passes/models/pass'
import type PassType from '#passes/models/pass_type'
import type Student from '#people/models/student'
import type Place from '#places/models/place'

/** A pass that is about to become active, and what it is about, read before the locks are taken. */
export type Attempt = {
  /** Not yet stored when it is issued or asked for in this moment; its id is known all the same. */
  readonly pass: Pass
  readonly student: Student
  readonly type: PassType
  /** Where the holder goes. */
  readonly place: Place | null
  /** Where the holder starts from. */
  readonly origin: Place | null
  readonly school: School
  /** The moment of the activation; for a request ahead of time, the moment it is asked for. */
  readonly at: DateTime
  /** How long the pass would be valid from then, without what the holder is granted beyond others. */
  readonly minutes: number
  readonly extraMinutes: number
  /** Rank in a queue: 1 for holders who are let go first, 0 for all others. */
  readonly queuePriority: number
}

/**
 * Something that may be in the way of a pass. Every guard is asked for every attempt, also after another has refused,
 * so that the time an answer takes tells nothing; the first refusal in the registered order is the answer.
 *
 * A guard uses the given client and no other: a second connection taken inside a transaction starves the pool.
 * What it writes (a log of blocks) is kept when the attempt is refused; what it reads in `check` is newer than the
 * locks, so capacities and the like are read there and not taken from the attempt.
 */
export interface Guard {
  readonly name: string

  /** Whether it can be said ahead of time, for a request that starts later: bell, blackouts, limits. */
  readonly ahead?: boolean

  /** Whether a member of staff who issues a pass may go past it, with a reason: limits, cool-downs, blackouts. */
  readonly overridable?: boolean

  /**
   * Names of what the guard counts over, for example `place:UUID`. The locks of all guards are taken in one sorted
   * order before any of them checks. A limit of nothing needs no lock.
   */
  locks(attempt: Attempt, trx: TransactionClientContract): Promise<string[]>

  /** @returns why the pass may not become active, or null */
  check(attempt: Attempt, trx: TransactionClientContract): Promise<Refusal | null>
}
