import type { RoleToGive, ScopeKind } from './account_types.js'

/** A role on its way to somebody. The day is a calendar day of the browser; the role ends when the day does. */
export type RoleDraft = {
  role: RoleToGive
  scope_kind: ScopeKind
  scope: string | null
  until: string
}

export const newRole = (): RoleDraft => ({
  role: 'staff',
  scope_kind: 'school',
  scope: null,
  until: '',
})

export function roleBodyOf({ role, scope_kind: kind, scope, until }: RoleDraft) {
  return {
    role,
    scope_kind: kind,
    scope: kind === 'school' ? '' : (scope ?? ''),
    valid_until: until ? endOf(until) : null,
  }
}

function endOf(day: string): string {
  const end = new Date(`${day}T00:00:00`)
  end.setDate(end.getDate() + 1)
  return end.toISOString()
}
