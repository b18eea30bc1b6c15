import { ROLES } from '#identity/models/role_assignment'
import type School from '#identity/models/school'
import type User from '#identity/models/user'

const STAFF_ROLES = ROLES.filter((role) => role !== 'student')

/** Whether a password alone is too little for this person. The user's `roleAssignments` must be loaded. */
export function mustHaveSecondFactor(user: User, school: Pick<School, 'secondFactor'>): boolean {
  return school.secondFactor === 'required' && user.hasRole(...STAFF_ROLES)
}
