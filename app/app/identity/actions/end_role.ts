import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import { assertAdministratorRemains } from '#identity/actions/administrators'
import { OwnRoles } from '#identity/errors/role_problems'
import RoleAssignment from '#identity/models/role_assignment'
import type User from '#identity/models/user'
import { endSessions } from '#identity/sessions/end_sessions'

/** Ends a role now; the row stays, so that the past can be read. */
export class EndRole {
  /** @throws OwnRoles, LastAdministrator, E_ROW_NOT_FOUND */
  async run({ user, assignmentId, actor }: { user: User; assignmentId: string; actor: User }) {
    if (user.id === actor.id) throw new OwnRoles()
    await db.transaction(async (trx) => {
      const assignment = await RoleAssignment.query({ client: trx })
        .where({ id: assignmentId, userId: user.id })
        .forUpdate()
        .firstOrFail()
      await assignment.merge({ validUntil: DateTime.utc() }).save()
      const { role, scopeKind, scope } = assignment
      await recordAudit(
        {
          schoolId: user.schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'role.ended',
          subject: { kind: 'user', id: user.id },
          details: { role, scope_kind: scopeKind, scope },
        },
        trx
      )
      await endSessions({ userId: user.id, because: 'roles' }, trx)
      if (role === 'admin') await assertAdministratorRemains(user.schoolId, trx)
    })
  }
}
