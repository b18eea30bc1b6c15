import db from '@adonisjs/lucid/services/db'

type Row = { id: string; name: string; subject: string | null; enrolment_id: string }

/** The classes a student is in, by name, with the enrolment that says so. */
export async function studentClasses(studentId: string): Promise<Row[]> {
  return db
    .from('enrolments')
    .join('class_sections', 'class_sections.id', 'enrolments.class_section_id')
    .where('enrolments.student_id', studentId)
    .whereNull('class_sections.archived_at')
    .orderBy('class_sections.name')
    .limit(100)
    .select({
      id: 'class_sections.id',
      name: 'class_sections.name',
      subject: 'class_sections.subject',
      enrolment_id: 'enrolments.id',
    })
}
