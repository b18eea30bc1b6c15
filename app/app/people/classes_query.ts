import db from '@adonisjs/lucid/services/db'
import ClassSection from '#people/models/class_section'

/** The classes of a school with how many are in them. */
export function classesCounted(schoolId: string) {
  const counted = (column: string) =>
    db
      .from('enrolments')
      .whereColumn('class_section_id', 'class_sections.id')
      .whereNotNull(column)
      .count('*')
  return ClassSection.query()
    .where('schoolId', schoolId)
    .select('class_sections.*')
    .select(counted('student_id').as('students'))
    .select(counted('teacher_id').as('teachers'))
}
