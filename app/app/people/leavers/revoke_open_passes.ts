import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { transition } from '#domain/pass_life_cycle'
import { recordAudit } from '#audit/actions/record_audit'
import Pass from '#passes/models/pass'
import PassTransition from '#passes/models/pass_transition'

type Revocation = {
  studentId: string
  actorId: string
  reason: string
  trx: TransactionClientContract
}

const OPEN_STATES = ['requested', 'queued', 'approved', 'active', 'overdue']

/** Takes back every open pass of a student. @returns how many */
export async function revokeOpenPasses({
  studentId,
  actorId,
  reason,
  trx,
}: Revocation): Promise<number> {
  const passes = await Pass.query({ client: trx })
    .where('studentId', studentId)
    .whereIn('state', OPEN_STATES)
    .orderBy('id')
    .forUpdate()
  for (const pass of passes) {
    const fromState = pass.state
    pass.state = transition(fromState, 'revoke')
    await pass.save()
    const step = { passId: pass.id, fromState, toState: pass.state, actorId, reason }
    await PassTransition.create({ ...step, occurredAt: DateTime.utc() }, { client: trx })
    await recordAudit(
      {
        schoolId: pass.schoolId,
        actor: { kind: 'user', id: actorId },
        action: 'pass.revoked',
        subject: { kind: 'pass', id: pass.id },
        details: { reason },
      },
      trx
    )
  }
  return passes.length
}
