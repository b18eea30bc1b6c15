import type { Role, SignedInUser } from './signed_in_user.js'

/** Where each role works; a person with several roles goes to the first: to the daily work before the office. */
const HOMES: Readonly<Record<Role, string>> = {
  staff: '/staff',
  admin: '/admin',
  safeguarding: '/safeguarding',
  monitor: '/monitor',
  gate: '/gate',
  supervisor: '/gate',
  auditor: '/audit',
  student: '/pass',
}

/** Everybody who can sign in, in the order of their homes. */
export const ROLES = Object.keys(HOMES) as Role[]

export function homeOf({ roles }: SignedInUser): string {
  const first = ROLES.find((role) => roles.includes(role))
  return first ? HOMES[first] : '/no-access'
}

export function mayOpen(allowed: readonly Role[], { roles }: SignedInUser): boolean {
  return roles.some((role) => allowed.includes(role))
}
