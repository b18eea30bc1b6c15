import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { approvalSteps } from '#domain/approval_policy'
import { WAITING_STATES } from '#domain/pass_life_cycle'
import { isCapacityRefusal, type Refusal } from '#domain/refusal'
import { settle } from '#passes/activation/activate_or_queue'
import { activationTransaction } from '#passes/activation/activation_transaction'
import { askGuards, foresee } from '#passes/activation/ask_guards'
import type { Attempt } from '#passes/activation/guard'
import { loadAttempt } from '#passes/activation/load_attempt'
import { takeLocks } from '#passes/activation/locks'
import { noteRefusal } from '#passes/activation/note_refusal'
import { PassRefused } from '#passes/activation/pass_refused'
import { approveAutomatically } from '#passes/approval/approve_automatically'
import { userIdOf, type PassActor } from '#passes/life/pass_actor'
import { recordStep } from '#passes/life/record_step'
import type Pass from '#passes/models/pass'
import { NotRequestable, TooManyRequests } from '#passes/orders/order_problems'
import { passOf, readOrder, type PassOrder, type ReadOrder } from '#passes/orders/pass_order'
import Student from '#people/models/student'
import { passesRequested } from '#platform/metrics/pass_metrics'

export type Request = PassOrder & {
  schoolId: string
  /** The holder to be. */
  studentId: string
  /** The holder, or the kiosk at which the holder stands. */
  actor: PassActor
}

const MOST_WAITING = 10

/**
 * A student asks for a pass. What is in the way already now is told at once, except for want of room, which may have
 * passed when the request is approved. Where nobody needs to approve, the pass begins at once or joins the queue.
 * @throws PassRefused, NotRequestable, TooManyRequests, PassTooLong, PlaceNeeded, StartNotPossible, E_ROW_NOT_FOUND
 */
export class RequestPass {
  async run(request: Request): Promise<Pass> {
    const outcome = await activationTransaction((trx) => this.#request(request, trx))
    if (!outcome.pass) throw new PassRefused(outcome.refusal)
    passesRequested.inc({ type: outcome.kind })
    return outcome.pass
  }

  async #request(
    request: Request,
    trx: TransactionClientContract
  ): Promise<{ pass: Pass; kind: string } | { pass?: undefined; refusal: Refusal }> {
    const { schoolId, actor } = request
    const at = DateTime.utc()
    const { id: studentId } = await Student.query({ client: trx })
      .where({ id: request.studentId, schoolId })
      .firstOrFail()
    const order = await readOrder(request, { schoolId, at }, trx)
    assertRequestable(order)
    await assertFewWaiting(studentId, trx)

    const pass = passOf(request, order, { schoolId, studentId, at })
    pass.requestedBy = userIdOf(actor)
    const isAutomatic = approvalSteps(order.type, order.place).every((step) => step === 'auto')
    const startsNow = isAutomatic && !order.startsAt

    const attempt = await loadAttempt(pass, order.startsAt ?? at, trx)
    const { refusal } = startsNow
      ? await askGuards(attempt, {}, trx)
      : await foresee(attempt, { ahead: order.startsAt !== null }, trx)
    if (refusal && !isCapacityRefusal(refusal)) {
      await noteRefusal(attempt, refusal, actor, trx)
      return { refusal }
    }

    await this.#store(attempt, { actor, at }, trx)
    await approveAutomatically(pass, order, at, trx)
    if (startsNow) await settle(attempt, refusal, actor, trx)
    return { pass, kind: order.type.kind }
  }

  async #store(
    { pass }: Attempt,
    { actor, at }: { actor: PassActor; at: DateTime },
    trx: TransactionClientContract
  ) {
    pass.state = 'requested'
    await pass.useTransaction(trx).save()
    await pass.refresh()
    await recordStep(pass, { from: null, actor, at, action: 'pass.requested' }, trx)
  }
}

function assertRequestable({ type, place }: ReadOrder): void {
  if (!type.requestable || (place && !place.requestable)) throw new NotRequestable()
}

/** Under the student's own lock, or requests sent together would all be counted as the last allowed. */
async function assertFewWaiting(studentId: string, trx: TransactionClientContract) {
  await takeLocks([`requests:${studentId}`], trx)
  const { total } = await trx
    .from('passes')
    .where('student_id', studentId)
    .whereIn('state', [...WAITING_STATES])
    .count('* as total')
    .first()
  if (Number(total) >= MOST_WAITING) throw new TooManyRequests(MOST_WAITING)
}
