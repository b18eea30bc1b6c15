import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import { OwnRoles, RoleHeldAlready, ScopeUnknown } from '#identity/errors/role_problems'
import type { Role } from '#identity/models/role_assignment'
import RoleAssignment from '#identity/models/role_assignment'
import type User from '#identity/models/user'

import { endSessions } from '#identity/sessions/end_sessions'

export type RoleWanted = {
  role: Role
  scopeKind: RoleAssignment['scopeKind']
  scope: string
  validFrom: Date | null
  validUntil: Date | null
}

/** Gives a person a role. Who gives it is in the audit, and nobody gives one to themselves. */
export class AssignRole {
  /** @throws OwnRoles, ScopeUnknown, RoleHeldAlready */
  async run({ user, wanted, actor }: { user: User; wanted: RoleWanted; actor: User }) {
    if (user.id === actor.id) throw new OwnRoles()
    return db.transaction(async (trx) => {
      const assignment = await assign({ user, wanted, actor, trx })
      await endSessions({ userId: user.id, because: 'roles' }, trx)
      return assignment
    })
  }
}

/** The same, in the transaction of a new account. */
export async function assign({
  user,
  wanted,
  actor,
  trx,
}: {
  user: User
  wanted: RoleWanted
  actor: Pick<User, 'id'>
  trx: TransactionClientContract
}): Promise<RoleAssignment> {
  const { role, scopeKind, validFrom, validUntil } = wanted
  const scope = scopeKind === 'school' ? '' : wanted.scope
  await assertScope(user.schoolId, scopeKind, scope, trx)

  const same = { userId: user.id, role, scopeKind, scope }
  const held = await RoleAssignment.query({ client: trx }).where(same).forUpdate().first()
  const isOver = held?.validUntil && held.validUntil <= DateTime.utc()
  if (held && !isOver) throw new RoleHeldAlready()

  const assignment = held ?? new RoleAssignment()
  await assignment
    .useTransaction(trx)
    .merge({
      ...same,
      validFrom: validFrom && DateTime.fromJSDate(validFrom),
      validUntil: validUntil && DateTime.fromJSDate(validUntil),
    })
    .save()
  await recordAudit(
    {
      schoolId: user.schoolId,
      actor: { kind: 'user', id: actor.id },
      action: 'role.assigned',
      subject: { kind: 'user', id: user.id },
      details: { role, scope_kind: scopeKind, scope },
    },
    trx
  )
  return assignment
}

async function assertScope(
  schoolId: string,
  kind: RoleAssignment['scopeKind'],
  scope: string,
  trx: TransactionClientContract
): Promise<void> {
  if (kind === 'school') return
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(scope)
  if (kind !== 'grade' && !isId) throw new ScopeUnknown()
  const query = {
    grade: () => trx.from('students').where({ school_id: schoolId, grade: scope }),
    place: () => trx.from('places').where({ school_id: schoolId, id: scope }),
    class_section: () => trx.from('class_sections').where({ school_id: schoolId, id: scope }),
  }[kind]()
  if (!(await query.first())) throw new ScopeUnknown()
}
