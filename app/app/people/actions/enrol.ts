import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { v7 as uuidv7 } from 'uuid'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type ClassSection from '#people/models/class_section'

type Change = { add: string[]; remove: string[] }

/** Puts students and teachers into a class and takes them out of it. Who is in already, or is of another school, is left alone. */
export class Enrol {
  async run({
    section,
    students,
    teachers,
    actor,
  }: {
    section: ClassSection
    students: Change
    teachers: Change
    actor: User
  }): Promise<void> {
    await db.transaction(async (trx) => {
      await this.#apply(section, 'students', 'student_id', students, trx)
      await this.#apply(section, 'users', 'teacher_id', teachers, trx)
      await recordAudit(
        {
          schoolId: section.schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'class.enrolments_changed',
          subject: { kind: 'class_section', id: section.id },
          details: {
            added: students.add.length + teachers.add.length,
            removed: students.remove.length + teachers.remove.length,
          },
        },
        trx
      )
    })
  }

  async #apply(
    { id, schoolId }: ClassSection,
    table: 'students' | 'users',
    column: 'student_id' | 'teacher_id',
    { add, remove }: Change,
    trx: TransactionClientContract
  ): Promise<void> {
    await trx.from('enrolments').where('class_section_id', id).whereIn(column, remove).delete()
    const own = await trx.from(table).where('school_id', schoolId).whereIn('id', add).select('id')
    for (const person of own) {
      await trx.rawQuery(
        `insert into enrolments (id, class_section_id, ${column}, created_at) values (?, ?, ?, now())
         on conflict do nothing`,
        [uuidv7(), id, person.id]
      )
    }
  }
}
