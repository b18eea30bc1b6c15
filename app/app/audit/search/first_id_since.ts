import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'

/**
 * Halves the range of numbers until one is left: some 25 looks into the primary key for a hundred million events,
 * where an index over the time would make every scan at a gate dearer.
 */
const HALVING = `
with recursive halving (low, high) as (
  select coalesce(min(id), 1), coalesce(max(id), 0) + 1 from audit_events
  union all
  select
    case when probe.occurred_at < :since then probe.id + 1 else low end,
    case when probe.occurred_at < :since then high else (low + high) / 2 end
  from halving
  cross join lateral (
    select id, occurred_at from audit_events where id >= (low + high) / 2 order by id limit 1
  ) probe
  where low < high
)
select max(low) as first from halving`

/**
 * The number of the first event that is not older than a moment; the number after the last one if all are older.
 * Numbers follow time but for transactions that overlap, so allow for some minutes.
 */
export async function firstIdSince(since: DateTime, client: QueryClientContract): Promise<string> {
  const { rows } = await client.rawQuery<{ rows: { first: string }[] }>(HALVING, {
    since: since.toJSDate(),
  })
  return rows[0]!.first
}
