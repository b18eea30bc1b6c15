import type RoleAssignment from '#identity/models/role_assignment'
import type { Role } from '#identity/models/role_assignment'

/** The roles whose scope counts when nothing else is said: those who work with students and their passes. */
const WORKING_WITH_STUDENTS: readonly Role[] = ['staff', 'admin']

/** What a person's roles are about, taken together. */
export type Reach = {
  wholeSchool: boolean
  placeIds: string[]
  classSectionIds: string[]
  grades: string[]
}

/**
 * The union of the scopes of those of the user's roles that count now and are among `roles`.
 * `roleAssignments` must be loaded, as the signed-in middleware does.
 */
export function reachOf(
  user: { roleAssignments: readonly RoleAssignment[] },
  roles: readonly Role[] = WORKING_WITH_STUDENTS
): Reach {
  const counting = user.roleAssignments.filter(
    (assignment) => roles.includes(assignment.role) && assignment.isCurrent
  )
  return {
    wholeSchool: counting.some(({ scopeKind }) => scopeKind === 'school'),
    placeIds: scopesOf(counting, 'place'),
    classSectionIds: scopesOf(counting, 'class_section'),
    grades: scopesOf(counting, 'grade'),
  }
}

/** Whether nothing at all is in reach. */
export function isEmpty({ wholeSchool, placeIds, classSectionIds, grades }: Reach): boolean {
  return !wholeSchool && placeIds.length + classSectionIds.length + grades.length === 0
}

function scopesOf(assignments: RoleAssignment[], kind: RoleAssignment['scopeKind']): string[] {
  return assignments.filter(({ scopeKind }) => scopeKind === kind).map(({ scope }) => scope)
}
