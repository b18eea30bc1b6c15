import type User from '#identity/models/user'
import type { Role } from '#identity/models/role_assignment'

export type PresentedUser = { id: string; name: string; email: string; roles: Role[] }

/** The signed-in user as the front end sees it. `roleAssignments` must be loaded. */
export function presentUser(user: User): PresentedUser {
  const roles = user.roleAssignments.map((assignment) => assignment.role)
  return { id: user.id, name: user.name, email: user.email, roles }
}
