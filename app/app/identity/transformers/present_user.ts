import type User from '#identity/models/user'
import type { Role } from '#identity/models/role_assignment'

export type PresentedUser = {
  id: string
  name: string
  email: string
  roles: Role[]
  /** Times are shown in the school's time zone, wherever the reader is. */
  school: { name: string; time_zone: string }
}

/** The signed-in user as the front end sees it. */
export async function presentUser(user: User): Promise<PresentedUser> {
  await user.load((relations) => relations.load('roleAssignments').load('school'))
  const { id, name, email, school } = user
  const roles = user.roleAssignments.map((assignment) => assignment.role)
  return { id, name, email, roles, school: { name: school.name, time_zone: school.timeZone } }
}
