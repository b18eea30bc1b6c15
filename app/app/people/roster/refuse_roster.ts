import db from '@adonisjs/lucid/services/db'
import type RosterImport from '#people/models/roster_import'
import type { RosterRefused } from '#people/roster/roster_refused'

/** Writes down why nothing of a roster is taken; what single lines had does not matter any more. */
export async function refuseRoster(roster: RosterImport, refused: RosterRefused): Promise<void> {
  const { code, file, params, line } = refused
  await db.from('roster_import_issues').where('roster_import_id', roster.id).delete()
  await db.table('roster_import_issues').insert({
    roster_import_id: roster.id,
    severity: 'error',
    file,
    line,
    code,
    params: JSON.stringify(params),
  })
  roster.merge({ state: 'refused', issueCount: 1 })
}
