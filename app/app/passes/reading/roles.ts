import type { Role } from '#identity/models/role_assignment'

/** Who issues, decides on and revokes passes; how far, their scope says (#identity/scope). */
export const WORKING_WITH_PASSES: readonly Role[] = ['staff', 'admin']

/** Who ends the pass of whoever is back. */
export const ENDING_PASSES: readonly Role[] = ['staff', 'admin', 'monitor']

/** Who sees who is out now. */
export const SEEING_WHO_IS_OUT: readonly Role[] = [
  'staff',
  'admin',
  'monitor',
  'supervisor',
  'safeguarding',
]
