import type { RoleWanted } from '#identity/actions/assign_role'

type Body = {
  role: RoleWanted['role']
  scope_kind?: RoleWanted['scopeKind']
  scope?: string
  valid_from?: Date | null
  valid_until?: Date | null
}

/** A role as a request names it; without a scope it is for the whole school. */
export function roleWanted(body: Body): RoleWanted {
  return {
    role: body.role,
    scopeKind: body.scope_kind ?? 'school',
    scope: body.scope ?? '',
    validFrom: body.valid_from ?? null,
    validUntil: body.valid_until ?? null,
  }
}
