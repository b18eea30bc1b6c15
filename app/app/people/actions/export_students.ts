import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { csvLine } from '#people/csv_cells'
import type Student from '#people/models/student'
import { studentsFiltered, type StudentFilter } from '#people/students_query'
import { KEEPING_STUDENTS } from '#people/working_roles'

const AT_ONCE = 1000

const COLUMNS: [heading: string, cell: (student: Student) => string | null][] = [
  ['number', (student) => student.number],
  ['given_name', (student) => student.givenName],
  ['family_name', (student) => student.familyName],
  ['grade', (student) => student.grade],
  ['email', (student) => student.email],
  ['language', (student) => student.language],
  ['status', (student) => student.status],
  ['card_number', (student) => student.cardNumber],
  ['guardian_name', (student) => student.guardianName],
  ['guardian_contact', (student) => student.guardianContact],
]

/** Gives the filtered students away as lines of CSV, a thousand at a time; that it happened is in the audit. */
export class ExportStudents {
  async run({
    filter,
    actor,
  }: {
    filter: StudentFilter
    actor: User
  }): Promise<AsyncIterable<string>> {
    const query = () => studentsFiltered(actor, filter, KEEPING_STUDENTS)
    const { total } = await query().clearOrder().count('* as total').firstOrFail().then(totalOf)
    await recordAudit(
      {
        schoolId: actor.schoolId,
        actor: { kind: 'user', id: actor.id },
        action: 'students.exported',
        details: { students: total },
      },
      db.connection()
    )
    return linesOf(query)
  }
}

const totalOf = ({ $extras }: Student) => ({ total: Number($extras.total) })

async function* linesOf(query: () => ReturnType<typeof studentsFiltered>) {
  yield '\uFEFF' + csvLine(COLUMNS.map(([heading]) => heading))
  for (let after: Student | undefined; ;) {
    const from = after
    const students = await query()
      .if(from, (next) =>
        next.whereRaw('(students.family_name, students.given_name, students.id) > (?, ?, ?)', [
          from!.familyName,
          from!.givenName,
          from!.id,
        ])
      )
      .limit(AT_ONCE)
    if (students.length > 0) {
      yield students.map((student) => csvLine(COLUMNS.map(([, cell]) => cell(student)))).join('')
    }
    if (students.length < AT_ONCE) return
    after = students.at(-1)
  }
}
