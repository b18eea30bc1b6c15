import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type RosterImport from '#people/models/roster_import'
import type { IssueLog } from '#people/roster/issue_log'

/** SQL: the class of a staged enrolment is neither in the file nor in the school. */
export const CLASS_UNKNOWN = `
  not exists (select from staged_classes class
    where class.roster_import_id = staged.roster_import_id and class.key = staged.class_key and not class.gone)
  and not exists (select from class_sections class
    where class.school_id = :schoolId and class.sourced_id = staged.class_key)`

/** SQL: its person is neither. Somebody in the file whom we do not take (a parent) is no orphan. */
const PERSON_UNKNOWN = `
  not exists (select from staged_people person
    where person.roster_import_id = staged.roster_import_id and person.key = staged.person_key)
  and not exists (select from students person
    where person.school_id = :schoolId and person.sourced_id = staged.person_key)
  and not exists (select from users person
    where person.school_id = :schoolId and person.sourced_id = staged.person_key)`

const MOST = 500

/** Names enrolments of classes and people that are not there; they are left out. */
export async function reportOrphans(
  { id, schoolId }: RosterImport,
  issues: IssueLog,
  trx: TransactionClientContract
): Promise<void> {
  for (const [condition, code, column] of [
    [CLASS_UNKNOWN, 'class_unknown', 'class_key'],
    [PERSON_UNKNOWN, 'person_unknown', 'person_key'],
  ]) {
    const { rows } = await trx.rawQuery<{ rows: { line: number; key: string }[] }>(
      `select staged.line, staged.${column} as key from staged_enrolments staged
       where staged.roster_import_id = :id and not staged.gone and ${condition}
       order by staged.line limit ${MOST}`,
      { id, schoolId }
    )
    for (const { line, key } of rows) {
      const issue = { severity: 'error', file: 'enrollments.csv', code: code! } as const
      await issues.add({ ...issue, line, params: { key } })
    }
  }
}
