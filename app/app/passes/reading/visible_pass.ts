import type User from '#identity/models/user'
import type { Role } from '#identity/models/role_assignment'
import { passesVisibleTo } from '#identity/scope'
import Pass from '#passes/models/pass'
import Student from '#people/models/student'

/**
 * The pass with the id, if the user may see it by these roles.
 * @throws E_ROW_NOT_FOUND
 */
export function visiblePass(user: User, id: string, roles: readonly Role[]): Promise<Pass> {
  return passesVisibleTo(user, Pass.query(), roles).where('passes.id', id).firstOrFail()
}

/**
 * The student who the user is.
 * @throws E_ROW_NOT_FOUND
 */
export function ownStudent(user: User): Promise<Student> {
  return Student.query().where({ userId: user.id, schoolId: user.schoolId }).firstOrFail()
}

/**
 * A pass of the user's own.
 * @throws E_ROW_NOT_FOUND
 */
export async function ownPass(user: User, id: string): Promise<Pass> {
  const { id: studentId, schoolId } = await ownStudent(user)
  return Pass.query().where({ id, studentId, schoolId }).firstOrFail()
}
