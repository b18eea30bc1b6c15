import type { Role } from '#identity/models/role_assignment'

/** Who finds students and opens their page; how far, their scope says (#identity/scope). */
export const FINDING_STUDENTS: readonly Role[] = ['staff', 'admin', 'supervisor', 'safeguarding']

/** Who changes students. */
export const KEEPING_STUDENTS: readonly Role[] = ['admin']
