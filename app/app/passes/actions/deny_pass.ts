import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { transition } from '#domain/pass_life_cycle'
import type User from '#identity/models/user'
import { lockDecidable } from '#passes/approval/decidable'
import { asActor } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import Approval from '#passes/models/approval'
import type Pass from '#passes/models/pass'
import { passesDenied } from '#platform/metrics/pass_metrics'

type Deny = { passId: string; approver: User; reason?: string }

/**
 * Denies a request; one denial is enough, at whichever step.
 * @throws E_ROW_NOT_FOUND, NotYoursToDecide, IllegalTransition
 */
export class DenyPass {
  async run({ passId, approver, reason }: Deny): Promise<Pass> {
    return db.transaction(async (trx) => {
      const at = DateTime.utc()
      const { pass, type } = await lockDecidable(passId, approver, trx)
      transition(pass.state, 'deny')
      await Approval.create(
        {
          passId,
          step: pass.approvalsGiven + 1,
          approverId: approver.id,
          decision: 'denied',
          reason: reason ?? null,
          decidedAt: at,
        },
        { client: trx }
      )
      await movePass(pass, 'deny', { actor: asActor(approver), reason, at }, trx)
      passesDenied.inc({ type: type.kind })
      return pass
    })
  }
}
