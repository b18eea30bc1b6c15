import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type RosterImport from '#people/models/roster_import'
import type { IssueLog } from '#people/roster/issue_log'
import { compareStaff } from '#people/roster/compare_staff'
import { compareStudents } from '#people/roster/compare_students'
import { countClasses, countEnrolments, countPeople } from '#people/roster/counting'
import { reportOrphans } from '#people/roster/orphans'
import type { RosterCounts } from '#people/models/roster_import'

/** Rows that were not in the file: who is here and not in a complete list. */
const NOT_IN_THE_FILE = 0

/**
 * Finds out what a staged roster would do to the school as it is in this transaction, and counts it. Run again before
 * it is applied, because the school has gone on since.
 */
export async function compare(
  roster: RosterImport,
  issues: IssueLog,
  trx: TransactionClientContract
): Promise<RosterCounts> {
  await trx.rawQuery(`set local statement_timeout = '5min'`)
  await trx
    .from('staged_people')
    .where({ roster_import_id: roster.id, line: NOT_IN_THE_FILE })
    .delete()
  await trx
    .from('staged_people')
    .where('roster_import_id', roster.id)
    .update({ target_id: null, change: null })

  await compareStudents(roster, issues, trx)
  if (roster.format !== 'csv') await compareStaff(roster, issues, trx)
  await reportOrphans(roster, issues, trx)
  return {
    students: await countPeople(roster, 'student', trx),
    staff: await countPeople(roster, 'staff', trx),
    classes: await countClasses(roster, trx),
    enrolments: await countEnrolments(roster, trx),
    errors: issues.errors,
    warnings: issues.warnings,
  }
}
