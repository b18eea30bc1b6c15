import type { Role } from '#identity/models/role_assignment'

/** Who may search at a gate and let somebody through by hand; whom they reach, their scope says. */
export const SUPERVISING: readonly Role[] = ['supervisor', 'admin']
