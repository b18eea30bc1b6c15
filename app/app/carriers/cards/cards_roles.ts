import type { Role } from '#identity/models/role_assignment'

/** Who makes cards; for which students, the scope of the role says. */
export const CARDS_ROLES: readonly Role[] = ['admin']
