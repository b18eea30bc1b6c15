import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { approvalSteps, mayDecide } from '#domain/approval_policy'
import { passesVisibleTo } from '#identity/scope'
import type User from '#identity/models/user'
import { administeredAmong } from '#passes/approval/administered'
import { NotYoursToDecide } from '#passes/approval/approval_problems'
import { approverOf } from '#passes/approval/approver'
import Pass from '#passes/models/pass'
import PassType from '#passes/models/pass_type'
import Place from '#places/models/place'

export type Decidable = { pass: Pass; type: PassType; place: Place | null; steps: number }

/**
 * Locks a pass of the decider's scope, with what its approval takes.
 * @throws E_ROW_NOT_FOUND, NotYoursToDecide
 */
export async function lockDecidable(
  passId: string,
  decider: User,
  trx: TransactionClientContract
): Promise<Decidable> {
  const visible = passesVisibleTo(decider, Pass.query({ client: trx }))
  const pass = await visible.where('passes.id', passId).forUpdate().firstOrFail()
  const type = await PassType.findOrFail(pass.passTypeId, { client: trx })
  const place = pass.placeId ? await Place.findOrFail(pass.placeId, { client: trx }) : null

  const policies = approvalSteps(type, place)
  const step = Math.min(pass.approvalsGiven + 1, policies.length)
  const approver = await approverOf(decider, trx)
  const isAdmin = (await administeredAmong(decider, [pass], trx)).has(pass.id)
  if (!mayDecide(policies[step - 1]!, { ...approver, isAdmin }, { ...idsOf(pass), step })) {
    throw new NotYoursToDecide()
  }
  return { pass, type, place, steps: policies.length }
}

const idsOf = ({ passTypeId, placeId, originPlaceId }: Pass) => ({
  passTypeId,
  placeId,
  originPlaceId,
})
