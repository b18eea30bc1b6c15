import type User from '#identity/models/user'
import Student from '#people/models/student'

/**
 * The student whose account somebody is signed in with.
 * @throws E_ROW_NOT_FOUND
 */
export function studentOf(user: User): Promise<Student> {
  return Student.query().where({ userId: user.id, schoolId: user.schoolId }).firstOrFail()
}
