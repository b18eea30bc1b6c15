import type { RosterMode } from '#people/models/roster_import'
import type { LineCheck } from '#people/roster/checks'

/**
 * Whether a line of OneRoster takes its record away. In bulk, status and date stay blank; in a delta both must be there.
 */
export async function isGone(check: LineCheck, mode: RosterMode): Promise<boolean> {
  if (mode === 'bulk') {
    if (check.row.cell('status')) await check.warn('status_in_bulk')
    return false
  }
  const status = await check.oneOf('status', ['active', 'tobedeleted'] as const)
  if (!status && !check.isBroken) await check.error('value_missing', { column: 'status' })
  if (!check.row.cell('dateLastModified'))
    await check.error('value_missing', { column: 'dateLastModified' })
  return status === 'tobedeleted'
}
