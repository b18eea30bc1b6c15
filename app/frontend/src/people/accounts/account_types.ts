import type { api } from '../../api/client.js'

export type Account = Awaited<ReturnType<typeof api.users.list>>['users'][number]
export type HeldRole = Account['roles'][number]
export type ScopeKind = HeldRole['scope_kind']

/** Students get theirs in the list of students. */
export const ROLES_TO_GIVE = [
  'staff',
  'monitor',
  'gate',
  'supervisor',
  'safeguarding',
  'admin',
  'auditor',
] as const
export type RoleToGive = (typeof ROLES_TO_GIVE)[number]

export const SCOPE_KINDS = ['school', 'place', 'class_section', 'grade'] as const
