import db from '@adonisjs/lucid/services/db'
import { TooManyCards } from '#carriers/cards/card_problems'
import { CARDS_ROLES } from '#carriers/cards/cards_roles'
import { MOST_CARDS } from '#carriers/print/card_sheet'
import type User from '#identity/models/user'
import { studentsVisibleTo } from '#identity/scope'
import Student from '#people/models/student'

type Choice = { studentIds?: string[]; grade?: string; classId?: string }

/**
 * The students a choice means: those named, or else all active ones of a grade or class.
 * @throws TooManyCards
 */
export async function studentsForCards(user: User, choice: Choice): Promise<string[]> {
  if (choice.studentIds) return choice.studentIds
  const students = await studentsVisibleTo(user, Student.query(), CARDS_ROLES)
    .where('students.status', 'active')
    .if(choice.grade, (query) => query.where('students.grade', choice.grade!))
    .if(choice.classId, (query) => query.whereIn('students.id', membersOf(choice.classId!)))
    .orderBy('students.id')
    .limit(MOST_CARDS + 1)
    .select('students.id')
  if (students.length > MOST_CARDS) throw new TooManyCards(MOST_CARDS)
  return students.map(({ id }) => id)
}

const membersOf = (classId: string) =>
  db
    .from('enrolments')
    .where('class_section_id', classId)
    .whereNotNull('student_id')
    .select('student_id')
