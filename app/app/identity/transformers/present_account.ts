import db from '@adonisjs/lucid/services/db'
import type RoleAssignment from '#identity/models/role_assignment'
import type User from '#identity/models/user'
import { usersWithFactor } from '#identity/second_factor/factors_of'

/** Accounts as administrators see them, with the names of what their roles are about. */
export async function presentAccounts(users: User[]) {
  const assignments = users.flatMap(({ roleAssignments }) => roleAssignments)
  const names = await scopeNames(assignments)
  const invited = await invitedUntil(users)
  const withFactor = await usersWithFactor(users.map(({ id }) => id))
  return users.map((user) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    status: user.status,
    from_roster: user.sourcedId !== null,
    /** Until when the open invitation may be used. */
    invited_until: invited.get(user.id) ?? null,
    has_second_factor: withFactor.has(user.id),
    roles: user.roleAssignments.map((assignment) => presentAssignment(assignment, names)),
  }))
}

function presentAssignment(assignment: RoleAssignment, names: Map<string, string>) {
  const { id, role, scopeKind, scope, validFrom, validUntil, isCurrent } = assignment
  return {
    id,
    role,
    scope_kind: scopeKind,
    scope,
    scope_name: scopeKind === 'grade' ? scope : (names.get(scope) ?? null),
    valid_from: validFrom?.toUTC().toISO() ?? null,
    valid_until: validUntil?.toUTC().toISO() ?? null,
    is_current: isCurrent,
  }
}

async function scopeNames(assignments: RoleAssignment[]): Promise<Map<string, string>> {
  const idsOf = (kind: RoleAssignment['scopeKind']) =>
    assignments.filter(({ scopeKind }) => scopeKind === kind).map(({ scope }) => scope)
  const rows: { id: string; name: string }[] = [
    ...(await db.from('places').whereIn('id', idsOf('place')).select('id', 'name')),
    ...(await db.from('class_sections').whereIn('id', idsOf('class_section')).select('id', 'name')),
  ]
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function invitedUntil(users: User[]): Promise<Map<string, string>> {
  const rows: { user_id: string; expires_at: Date }[] = await db
    .from('invitations')
    .whereIn(
      'user_id',
      users.map(({ id }) => id)
    )
    .whereNull('closed_at')
    .whereRaw('expires_at > now()')
    .select('user_id', 'expires_at')
  return new Map(rows.map((row) => [row.user_id, row.expires_at.toISOString()]))
}
