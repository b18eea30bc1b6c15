import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { SetStudentStatus } from '#people/actions/set_student_status'
import type RosterImport from '#people/models/roster_import'
import Student from '#people/models/student'
import { STATUS_AFTER, STUDENT_FACTS } from '#people/roster/student_facts'

/** Leavers whose passes are revoked one after the other, between two looks at the database. */
const AT_ONCE = 200

/** Adds, changes and lets go the students of a compared roster. */
export async function applyStudents(
  roster: RosterImport,
  trx: TransactionClientContract,
  onRows: (rows: number) => Promise<void>
): Promise<void> {
  const { id, schoolId, format } = roster
  const sourcedId = format === 'csv' ? 'null' : 'person.key'
  const facts = STUDENT_FACTS.join(', ')
  await trx.rawQuery(
    `insert into students (id, school_id, sourced_id, status, created_at, updated_at, ${facts})
     select uuid_v7(), :schoolId, ${sourcedId},
       case when person.status in ('disabled', 'suspended') then person.status else 'active' end,
       now(), now(), ${STUDENT_FACTS.map((fact) => `person.${fact}`).join(', ')}
     from staged_people person
     where person.roster_import_id = :id and person.kind = 'student' and person.change = 'new'`,
    { id, schoolId }
  )
  await onRows(await handOver(roster, trx, 'new'))

  const assignments = STUDENT_FACTS.map(
    (fact) => `${fact} = coalesce(person.${fact}, known.${fact})`
  )
  const keepKey = format === 'csv' ? '' : 'sourced_id = person.key,'
  const changing = `from staged_people person
     where person.roster_import_id = :id and person.kind = 'student' and person.change = 'changed'
       and known.id = person.target_id`
  await trx.rawQuery(
    `update users account set status = 'active' from students known, staged_people person
     where person.roster_import_id = :id and person.kind = 'student' and person.change = 'changed'
       and known.id = person.target_id and known.status = 'left' and account.id = known.user_id`,
    { id }
  )
  await trx.rawQuery(
    `update students known set ${assignments.join(', ')}, ${keepKey}
       status = ${STATUS_AFTER}, left_at = null, updated_at = now()
     ${changing}`,
    { id }
  )
  await onRows(await handOver(roster, trx, 'changed'))
  await letGo(roster, trx, onRows)
}

async function handOver({ id }: RosterImport, trx: TransactionClientContract, change: string) {
  const counted = await trx
    .from('staged_people')
    .where({ roster_import_id: id, kind: 'student', change })
    .count('* as rows')
    .first()
  return Number(counted.rows)
}

/** Who has left stays in the school's books, loses the open passes and the account. */
async function letGo(
  { id, startedBy }: RosterImport,
  trx: TransactionClientContract,
  onRows: (rows: number) => Promise<void>
): Promise<void> {
  const leavers: { target_id: string }[] = await trx
    .from('staged_people')
    .where({ roster_import_id: id, kind: 'student', change: 'vanish' })
    .orderBy('target_id')
    .select('target_id')
  for (let from = 0; from < leavers.length; from += AT_ONCE) {
    const ids = leavers.slice(from, from + AT_ONCE).map((leaver) => leaver.target_id)
    const students = await Student.query({ client: trx })
      .whereIn('id', ids)
      .orderBy('id')
      .forUpdate()
    for (const student of students) {
      await new SetStudentStatus().run({ student, status: 'left', actorId: startedBy, trx })
    }
    await onRows(students.length)
  }
}
