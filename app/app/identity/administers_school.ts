import type RoleAssignment from '#identity/models/role_assignment'
import { reachOf } from '#identity/reach'

/**
 * Whether the person administers the whole school now. What belongs to everybody (settings, types of passes, the
 * timetable, accounts) is not for an administrator of one grade, class or place. `roleAssignments` must be loaded.
 */
export function administersSchool(user: { roleAssignments: readonly RoleAssignment[] }): boolean {
  return reachOf(user, ['admin']).wholeSchool
}
