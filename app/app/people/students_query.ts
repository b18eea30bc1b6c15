import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import type { Role } from '#identity/models/role_assignment'
import { studentsVisibleTo } from '#identity/scope'
import Student, { type StudentStatus } from '#people/models/student'
import { whereMatching } from '#people/matching'

export type StudentFilter = {
  search?: string
  grade?: string
  status?: StudentStatus | 'any'
  class_id?: string
}

/** The students whom the user may see by these roles and who pass the filter, by name. */
export function studentsFiltered(user: User, filter: StudentFilter, roles: readonly Role[]) {
  const { search, grade, status = 'active', class_id: classId } = filter
  return studentsVisibleTo(user, Student.query(), roles)
    .if(status !== 'any', (query) => query.where('status', status))
    .if(grade, (query) => query.where('grade', grade!))
    .if(search, (query) => whereMatching(query, search!))
    .if(classId, (query) => query.whereIn('id', membersOf(classId!)))
    .orderBy(['familyName', 'givenName', 'id'])
}

const membersOf = (classId: string) =>
  db
    .from('enrolments')
    .where('class_section_id', classId)
    .whereNotNull('student_id')
    .select('student_id')

/**
 * The student with the id, if the user may see it by these roles.
 * @throws E_ROW_NOT_FOUND
 */
export function visibleStudent(user: User, id: string, roles: readonly Role[]): Promise<Student> {
  return studentsVisibleTo(user, Student.query(), roles).where('students.id', id).firstOrFail()
}
