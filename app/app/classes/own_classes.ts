import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'

/** The classes that a member of staff teaches, with the room. */
export function ownClasses(user: User) {
  return db
    .from('class_sections')
    .join('enrolments as teaching', 'teaching.class_section_id', 'class_sections.id')
    .leftJoin('places', 'places.id', 'class_sections.place_id')
    .where({ 'class_sections.school_id': user.schoolId, 'teaching.teacher_id': user.id })
    .whereNull('class_sections.archived_at')
    .select({
      id: 'class_sections.id',
      name: 'class_sections.name',
      subject: 'class_sections.subject',
      place_id: 'places.id',
      place_name: 'places.name',
    })
}

export type OwnClass = {
  id: string
  name: string
  subject: string | null
  place_id: string | null
  place_name: string | null
}

export function presentClass({ id, name, subject, place_id, place_name }: OwnClass) {
  return {
    id,
    name,
    subject,
    place: place_id ? { id: place_id, name: place_name! } : null,
  }
}
