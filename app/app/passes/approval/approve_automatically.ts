import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import { approvalSteps } from '#domain/approval_policy'
import { SYSTEM } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import Approval from '#passes/models/approval'
import type Pass from '#passes/models/pass'
import type { ReadOrder } from '#passes/orders/pass_order'
import { passesApproved } from '#platform/metrics/pass_metrics'

/** Gives the first step of a new request where nobody needs to, and the whole approval if it is the only one. */
export async function approveAutomatically(
  pass: Pass,
  { type, place }: Pick<ReadOrder, 'type' | 'place'>,
  at: DateTime,
  trx: TransactionClientContract
): Promise<void> {
  const steps = approvalSteps(type, place)
  if (steps[0] !== 'auto') return

  await Approval.create(
    { passId: pass.id, step: 1, approverId: null, decision: 'approved', decidedAt: at },
    { client: trx }
  )
  pass.approvalsGiven = 1
  if (steps.length > 1) {
    await pass.useTransaction(trx).save()
    return
  }
  await movePass(pass, 'approve', { actor: SYSTEM, reason: 'auto', at }, trx)
  passesApproved.inc({ type: type.kind })
}
