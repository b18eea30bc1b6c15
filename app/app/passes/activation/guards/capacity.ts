import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Attempt } from '#passes/activation/guard'

/*
 * Parts that the capacity guards share. A pass takes a place up while it is active or overdue, until its type's grace
 * after its end is over: from then on whoever forgot to come back blocks nobody.
 */

/** Of the rows `pass`, those that take a place up at `:at`. */
export const TAKES_A_PLACE = `
  pass.state in ('active', 'overdue') and pass.id <> :pass
  and exists (
    select from pass_types type where type.id = pass.pass_type_id
    and pass.valid_until + make_interval(mins => type.grace_minutes) > :at)`

/**
 * Of the rows `entry` of the queue and their `pass`, those that wait for the same reason and are before this pass in
 * line; a pass that does not wait yet is behind all of its priority. Entries that something else is in the way of are
 * passed over, and keep their turn.
 */
export const BEFORE_IN_LINE = `
  pass.state = 'queued' and pass.id <> :pass and pass.refusal->>'reason' = :reason
  and entry.expires_at > :at and (entry.skipped_until is null or entry.skipped_until <= :at)
  and (entry.priority > :priority or (entry.priority = :priority
    and (entry.joined_at, entry.pass_id) < (
      coalesce((select joined_at from queue_entries where pass_id = :pass), 'infinity'), :pass)))`

export type Crowd = { id: string; name: string; capacity: number; out: number; before: number }

/** Runs a statement that gives {@link Crowd} rows, and tells the first that has no place left. */
export async function firstFull(
  statement: string,
  attempt: Attempt,
  bindings: { reason: string } & Record<string, string | null>,
  trx: TransactionClientContract
): Promise<Crowd | undefined> {
  const { rows } = await trx.rawQuery<{ rows: Crowd[] }>(statement, {
    pass: attempt.pass.id,
    at: attempt.at.toJSDate(),
    priority: attempt.queuePriority,
    ...bindings,
  } as never)
  return rows.find(({ capacity, out, before }) => Number(out) + Number(before) >= capacity)
}
