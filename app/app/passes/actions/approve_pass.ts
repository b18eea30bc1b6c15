import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { transition } from '#domain/pass_life_cycle'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { orderOutbox } from '#notifications/outbox'
import { activateOrQueue } from '#passes/activation/activate_or_queue'
import { activationTransaction } from '#passes/activation/activation_transaction'
import { SecondPersonNeeded } from '#passes/approval/approval_problems'
import { lockDecidable } from '#passes/approval/decidable'
import { announce } from '#passes/life/announce'
import { asActor } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import Approval from '#passes/models/approval'
import type Pass from '#passes/models/pass'
import { PassTooLong } from '#passes/orders/order_problems'
import { passesApproved } from '#platform/metrics/pass_metrics'

type Approve = {
  passId: string
  /** `roleAssignments` must be loaded. */
  approver: User
  /** Instead of what was asked for. */
  minutes?: number
}

/**
 * Gives a request its next approval. With the last one the pass begins, if its time has come: active, or queued for
 * want of room, or still approved with the refusal on it, so that the holder may try again.
 * @throws E_ROW_NOT_FOUND, NotYoursToDecide, SecondPersonNeeded, IllegalTransition, PassTooLong
 */
export class ApprovePass {
  async run(approve: Approve): Promise<Pass> {
    return activationTransaction((trx) => this.#approve(approve, trx))
  }

  async #approve({ passId, approver, minutes }: Approve, trx: TransactionClientContract) {
    const at = DateTime.utc()
    const actor = asActor(approver)
    const { pass, type, steps } = await lockDecidable(passId, approver, trx)
    transition(pass.state, 'approve')
    if (await hasApproved(pass, approver, trx)) throw new SecondPersonNeeded()
    if (minutes && minutes > type.maxMinutes) throw new PassTooLong(type)

    if (minutes) pass.minutes = minutes
    pass.approvalsGiven++
    await Approval.create(
      {
        passId,
        step: pass.approvalsGiven,
        approverId: approver.id,
        decision: 'approved',
        decidedAt: at,
      },
      { client: trx }
    )
    if (pass.approvalsGiven < steps) return this.#keepFirst(pass, approver, trx)

    pass.issuedBy = approver.id
    await movePass(pass, 'approve', { actor, at }, trx)
    passesApproved.inc({ type: type.kind })
    if (pass.validFrom <= at) await activateOrQueue(pass, { actor, at }, trx)
    return pass
  }

  async #keepFirst(pass: Pass, approver: User, trx: TransactionClientContract) {
    await pass.useTransaction(trx).save()
    const actor = asActor(approver)
    await recordAudit(
      {
        schoolId: pass.schoolId,
        actor,
        action: 'pass.approved_first',
        subject: { kind: 'pass', id: pass.id },
      },
      trx
    )
    /* The state stays, but now others are to decide. */
    const { id: passId, schoolId, studentId, placeId, originPlaceId, state } = pass
    await orderOutbox(
      'pass.transition',
      {
        schoolId,
        passId,
        studentId,
        placeId,
        originPlaceId,
        from: state,
        to: state,
        actorId: approver.id,
      },
      trx
    )
    await announce(pass, { from: pass.state, actor }, trx)
    return pass
  }
}

/** Whether the person's last word on the pass was an approval. */
async function hasApproved(pass: Pass, approver: User, trx: TransactionClientContract) {
  const last = await Approval.query({ client: trx })
    .where({ passId: pass.id, approverId: approver.id })
    .orderBy('id', 'desc')
    .first()
  return last?.decision === 'approved'
}
