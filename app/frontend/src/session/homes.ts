import type { Role, SignedInUser } from './use_session.js'

/** Where each role works; a person with several roles goes to the first. */
const HOMES: readonly [Role, string][] = [
  ['admin', '/staff'],
  ['staff', '/staff'],
  ['gate', '/gate'],
  ['student', '/pass'],
]

export function homeOf({ roles }: SignedInUser): string {
  return HOMES.find(([role]) => roles.includes(role))?.[1] ?? '/no-access'
}

export function mayOpen(allowed: readonly Role[], { roles }: SignedInUser): boolean {
  return roles.some((role) => allowed.includes(role))
}
