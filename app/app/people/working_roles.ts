import type { Role } from '#identity/models/role_assignment'

/** Who finds students and opens their page; how far, their scope says (#identity/scope). */
export const FINDING_STUDENTS: readonly Role[] = ['staff', 'admin', 'supervisor', 'safeguarding']

/** Who changes students. */
export const KEEPING_STUDENTS: readonly Role[] = ['admin']

/** Who compares a face with a photo. A hall monitor sees the photos of all whom the role reaches. */
export const SEEING_PHOTOS: readonly Role[] = [...FINDING_STUDENTS, 'monitor']
