import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type School from '#identity/models/school'
import Place, { type PlaceKind } from '#places/models/place'

const PLACES: [name: string, kind: PlaceKind][] = [
  ['Room 101', 'room'],
  ['Room 204', 'room'],
  ['Science lab', 'room'],
  ['Restroom, ground floor', 'restroom'],
  ['Nurse', 'nurse'],
  ['Counsellor', 'counsellor'],
  ['Main office', 'office'],
]

/** One class for each grade and some teacher. */
const CLASSES = [
  { key: 'bio-9', name: 'Biology 9', subject: 'Biology', room: 'Science lab', grade: '9' },
  { key: 'eng-10', name: 'English 10', subject: 'English', room: 'Room 101', grade: '10' },
  { key: 'math-11', name: 'Mathematics 11', subject: 'Mathematics', room: 'Room 204', grade: '11' },
  { key: 'hist-12', name: 'History 12', subject: 'History', room: 'Room 101', grade: '12' },
] as const

const TEACHERS: Record<(typeof CLASSES)[number]['key'], string[]> = {
  'bio-9': ['amelia.hart@demo.school', 'ingrid.sommer@demo.school'],
  'eng-10': ['tomas.rivera@demo.school', 'amelia.hart@demo.school'],
  'math-11': ['yusuf.demir@demo.school'],
  'hist-12': ['tomas.rivera@demo.school'],
}

/** Rooms and other places, and the classes that meet in them; running it again changes nothing. */
export async function seedClasses({ id: schoolId }: School): Promise<void> {
  const places = new Map<string, string>()
  for (const [name, kind] of PLACES) {
    const place = await Place.firstOrCreate({ schoolId, name }, { kind })
    places.set(name, place.id)
  }
  const existing = await db.from('class_sections').where('school_id', schoolId).first()
  if (existing) return
  for (const { key, name, subject, room, grade } of CLASSES) {
    const id = randomUUID()
    const now = new Date()
    await db.table('class_sections').insert({
      id,
      school_id: schoolId,
      sourced_id: `demonstration-${key}`,
      name,
      subject,
      place_id: places.get(room),
      created_at: now,
      updated_at: now,
    })
    const teachers = await db.from('users').whereIn('email', TEACHERS[key]).select('id')
    const students = await db.from('students').where({ school_id: schoolId, grade }).select('id')
    await db
      .table('enrolments')
      .multiInsert([
        ...teachers.map((teacher) => seat(id, { teacher_id: teacher.id, student_id: null })),
        ...students.map((student) => seat(id, { teacher_id: null, student_id: student.id })),
      ])
  }
}

function seat(classId: string, who: { teacher_id: string | null; student_id: string | null }) {
  return { id: randomUUID(), class_section_id: classId, created_at: new Date(), ...who }
}
