import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Waits for the locks of the names, in the order of their numbers whatever the order of the names, and keeps them until
 * the transaction ends. Since everybody goes by that order nobody waits in a circle.
 */
export async function takeLocks(names: string[], trx: TransactionClientContract): Promise<void> {
  if (names.length === 0) return
  /* The planner may not move the locking before the sorting: it is materialised with an OFFSET. */
  await trx.rawQuery(
    `select pg_advisory_xact_lock(number) from (
       select distinct hashtextextended(name, 0) as number from unnest(?::text[]) as name
       order by number offset 0
     ) sorted`,
    [names]
  )
}
