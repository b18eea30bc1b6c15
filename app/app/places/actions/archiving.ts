import { DateTime } from 'luxon'

/** What `archived` of a body does to a row: nothing without it; archiving again keeps the first moment. */
export function archive(row: { archivedAt: DateTime | null }, archived: boolean | undefined): void {
  if (archived === undefined) return
  row.archivedAt = archived ? (row.archivedAt ?? DateTime.utc()) : null
}
