import db from '@adonisjs/lucid/services/db'
import { CardsGone } from '#carriers/cards/card_problems'
import { CARDS_ROLES } from '#carriers/cards/cards_roles'
import { OPEN_STATES } from '#carriers/cards/open_states'
import type User from '#identity/models/user'
import { studentsVisibleTo } from '#identity/scope'
import Pass from '#passes/models/pass'
import Student from '#people/models/student'
import { whereMatching } from '#people/matching'

export type CardFilter = {
  search?: string
  grade?: string
  class_id?: string
  pass_type_id?: string
}

/** Cards that gates accept, of students whom the user may see; the newest first. */
export function currentCards(user: User, filter: CardFilter) {
  const students = studentsVisibleTo(user, Student.query(), CARDS_ROLES)
    .if(filter.grade, (query) => query.where('grade', filter.grade!))
    .if(filter.search, (query) => whereMatching(query, filter.search!))
    .if(filter.class_id, (query) => query.whereIn('id', membersOf(filter.class_id!)))
    .select('students.id')
  return Pass.query()
    .where({ schoolId: user.schoolId, carrier: 'card' })
    .whereIn('studentId', students)
    .whereIn('state', OPEN_STATES)
    .where('validUntil', '>', new Date())
    .if(filter.pass_type_id, (query) => query.where('passTypeId', filter.pass_type_id!))
    .orderBy([
      { column: 'createdAt', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .preload('student')
    .preload('passType')
}

/**
 * Cards that gates accept, by grade and name, as they are handed out.
 * @throws CardsGone
 */
export async function findCards(user: User, ids: string[]): Promise<Pass[]> {
  const cards = await cardsOf(user)
    .whereIn('id', ids)
    .whereIn('state', OPEN_STATES)
    .preload('student')
    .preload('passType')
  if (cards.length < ids.length) throw new CardsGone()
  return cards.sort((one, other) =>
    orderOf(one).localeCompare(orderOf(other), 'en', { numeric: true })
  )
}

/** @throws E_ROW_NOT_FOUND */
export function findCard(user: User, id: string): Promise<Pass> {
  return cardsOf(user).where('id', id).firstOrFail()
}

function cardsOf(user: User) {
  const students = studentsVisibleTo(user, Student.query(), CARDS_ROLES).select('students.id')
  return Pass.query()
    .where({ schoolId: user.schoolId, carrier: 'card' })
    .whereIn('studentId', students)
}

function orderOf({ student, id }: Pass): string {
  return [student.grade, student.familyName, student.givenName, id].join(' ')
}

const membersOf = (classId: string) =>
  db
    .from('enrolments')
    .where('class_section_id', classId)
    .whereNotNull('student_id')
    .select('student_id')
