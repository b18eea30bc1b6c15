import type { Role } from '#identity/models/role_assignment'
import type RoleAssignment from '#identity/models/role_assignment'
import type User from '#identity/models/user'
import { newUser } from '#tests/users'

type Given = Pick<RoleAssignment, 'role' | 'scopeKind' | 'scope'>

/** Somebody whom no other test knows, with roles that need not be about the whole school. */
export async function userWith(...roles: Given[]): Promise<User> {
  const user = await newUser([])
  await user.related('roleAssignments').createMany(roles)
  await user.load('roleAssignments')
  return user
}

/** A role for one grade. */
export const ofGrade = (role: Role, grade: string): Given => ({
  role,
  scopeKind: 'grade',
  scope: grade,
})

/** The role for the whole school. */
export const ofSchool = (role: Role): Given => ({ role, scopeKind: 'school', scope: '' })
