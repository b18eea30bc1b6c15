import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { transition } from '#domain/pass_life_cycle'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { TooLateToUndo } from '#passes/approval/approval_problems'
import { isUndoable, UNDO_MINUTES } from '#passes/approval/undo'
import { announce } from '#passes/life/announce'
import { asActor } from '#passes/life/pass_actor'
import { lockPass } from '#passes/life/lock_pass'
import { movePass } from '#passes/life/move_pass'
import Approval from '#passes/models/approval'
import type Pass from '#passes/models/pass'

/**
 * Takes back one's own last decision on a request, within two minutes and as long as the pass has not begun: it waits
 * for a decision again. An approval that let the pass begin at once cannot be undone; end or revoke the pass.
 * @throws TooLateToUndo, IllegalTransition, E_ROW_NOT_FOUND
 */
export class UndoDecision {
  async run({ passId, decider }: { passId: string; decider: User }): Promise<Pass> {
    return db.transaction(async (trx) => {
      const at = DateTime.utc()
      const pass = await lockPass({ passId, schoolId: decider.schoolId }, trx)
      const last = await Approval.query({ client: trx })
        .where({ passId })
        .orderBy('id', 'desc')
        .first()
      if (!last || !isUndoable(last, decider, at)) throw new TooLateToUndo(UNDO_MINUTES)
      if (last.decision === 'denied') transition(pass.state, 'undo_denial')

      await Approval.create(
        {
          passId,
          step: last.step,
          approverId: decider.id,
          decision: 'withdrawn',
          decidedAt: at,
        },
        { client: trx }
      )
      return last.decision === 'denied'
        ? movePass(pass, 'undo_denial', { actor: asActor(decider), at }, trx)
        : this.#withdrawApproval(pass, decider, at, trx)
    })
  }

  async #withdrawApproval(pass: Pass, decider: User, at: DateTime, trx: TransactionClientContract) {
    pass.approvalsGiven--
    pass.issuedBy = null
    pass.refusal = null
    if (pass.state !== 'requested') {
      return movePass(pass, 'undo_approval', { actor: asActor(decider), at }, trx)
    }
    await pass.useTransaction(trx).save()
    const actor = asActor(decider)
    await recordAudit(
      {
        schoolId: pass.schoolId,
        actor,
        action: 'pass.approval_undone',
        subject: { kind: 'pass', id: pass.id },
      },
      trx
    )
    await announce(pass, { from: pass.state, actor }, trx)
    return pass
  }
}
