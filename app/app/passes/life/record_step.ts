import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import type { PassState } from '#domain/pass_life_cycle'
import { recordAudit } from '#audit/actions/record_audit'
import { announce } from '#passes/life/announce'
import { userIdOf, type PassActor } from '#passes/life/pass_actor'
import type Pass from '#passes/models/pass'
import PassTransition from '#passes/models/pass_transition'

export type Step = {
  from: PassState | null
  actor: PassActor
  reason?: string | null
  at: DateTime
  /** As the audit log calls it, for example `pass.revoked`. */
  action: string
  details?: { [fact: string]: string | number | boolean }
}

/** Writes down, in the transaction of the step itself, that a pass has come into its state, and tells it after the commit. */
export async function recordStep(
  pass: Pass,
  { from, actor, reason = null, at, action, details }: Step,
  trx: TransactionClientContract
): Promise<void> {
  const actorId = userIdOf(actor)
  await PassTransition.create(
    { passId: pass.id, fromState: from, toState: pass.state, actorId, reason, occurredAt: at },
    { client: trx }
  )
  await recordAudit(
    { schoolId: pass.schoolId, actor, action, subject: { kind: 'pass', id: pass.id }, details },
    trx
  )
  await announce(pass, { from, actor, reason }, trx)
}
