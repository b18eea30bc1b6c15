import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DataKind, DataRow, GatheredKind, Subject } from '#privacy/subject_access/data_kind'
import { EVERY_KIND } from '#privacy/subject_access/every_kind'

/** A year of scans is about two thousand rows. What is beyond is said to be missing, never left out silently. */
const MOST_ROWS = 20_000

/** No account has this id (RFC 9562, nil UUID). */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Everything held about a student, as it is at one moment.
 * @param withStaffWords also what staff wrote freely, which may name others
 */
export function gatherData(
  subject: Subject,
  { withStaffWords }: { withStaffWords: boolean }
): Promise<GatheredKind[]> {
  return db.transaction(
    async (trx) => {
      const gathered: GatheredKind[] = []
      for (const kind of EVERY_KIND) gathered.push(await gather(kind, subject, withStaffWords, trx))
      return gathered
    },
    { isolationLevel: 'repeatable read' }
  )
}

async function gather(
  { name, sql, staffWords }: DataKind,
  subject: Subject,
  withStaffWords: boolean,
  client: QueryClientContract
): Promise<GatheredKind> {
  const query = `${sql} limit ${MOST_ROWS + 1}`
  const { rows } = await client.rawQuery<{ rows: DataRow[] }>(query, {
    ...subject,
    user: subject.user ?? NOBODY,
  })
  const cut = rows.length > MOST_ROWS
  const kept = cut ? rows.slice(0, MOST_ROWS) : rows
  const hidden = withStaffWords ? [] : (staffWords ?? [])
  return { name, cut, rows: kept.map((row) => without(row, hidden)) }
}

function without(row: DataRow, columns: readonly string[]): DataRow {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)))
}
