import db from '@adonisjs/lucid/services/db'

const DAY_MS = 86_400_000

/**
 * Every day (as 2026-11-23, UTC) on which an anchor may have been kept, to today: from the first event, or from the
 * beginning of the first school if that was before, because what is left of the events says nothing of those that are
 * gone.
 */
export async function* anchoredDays(): AsyncGenerator<string> {
  const { rows } = await db.rawQuery<{ rows: { first: Date | null }[] }>(
    `select least((select min(occurred_at) from audit_events), (select min(created_at) from schools)) as first`
  )
  const today = startOfDay(Date.now())
  const first = startOfDay(rows[0]!.first?.getTime() ?? today)
  for (let day = first; day <= today; day += DAY_MS) yield new Date(day).toISOString().slice(0, 10)
}

const startOfDay = (time: number) => time - (time % DAY_MS)
