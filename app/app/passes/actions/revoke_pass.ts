import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { transition } from '#domain/pass_life_cycle'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import Pass from '#passes/models/pass'
import PassTransition from '#passes/models/pass_transition'

/** Takes a pass back; every gate that is online refuses it from now on. */
export class RevokePass {
  async run({
    passId,
    actor,
    reason,
  }: {
    passId: string
    actor: User
    reason: string
  }): Promise<Pass> {
    return db.transaction(async (trx) => {
      const pass = await Pass.query({ client: trx })
        .where({ id: passId, schoolId: actor.schoolId })
        .forUpdate()
        .firstOrFail()
      const fromState = pass.state
      pass.state = transition(fromState, 'revoke')
      await pass.save()
      await PassTransition.create(
        {
          passId,
          fromState,
          toState: pass.state,
          actorId: actor.id,
          reason,
          occurredAt: DateTime.utc(),
        },
        { client: trx }
      )
      await recordAudit(
        {
          schoolId: pass.schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'pass.revoked',
          subject: { kind: 'pass', id: passId },
        },
        trx
      )
      return pass
    })
  }
}
