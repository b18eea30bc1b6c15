import type { Role } from '#identity/models/role_assignment'

/** Who calls guardians; of which students, the scope of the role says. */
export const CALLING_GUARDIANS: readonly Role[] = ['admin', 'safeguarding']
