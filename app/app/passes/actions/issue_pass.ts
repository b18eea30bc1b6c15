import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import type { Refusal } from '#domain/refusal'
import { studentsVisibleTo } from '#identity/scope'
import type User from '#identity/models/user'
import { activationTransaction } from '#passes/activation/activation_transaction'
import { askGuards, foresee } from '#passes/activation/ask_guards'
import { begin } from '#passes/activation/begin'
import { loadAttempt } from '#passes/activation/load_attempt'
import { noteRefusal } from '#passes/activation/note_refusal'
import { PassRefused } from '#passes/activation/pass_refused'
import { asActor } from '#passes/life/pass_actor'
import { recordStep } from '#passes/life/record_step'
import type Pass from '#passes/models/pass'
import { passOf, readOrder, type PassOrder } from '#passes/orders/pass_order'
import Student from '#people/models/student'
import { passesIssued } from '#platform/metrics/pass_metrics'

export type Issue = PassOrder & {
  studentId: string
  /** `roleAssignments` must be loaded. */
  issuer: User
  /** Why limits, cool-downs and blackouts do not count this time. Nothing else can be gone past. */
  override?: { reason: string }
}

/**
 * A member of staff gives a student a pass: no approval is needed, but whatever may be in the way of a pass is asked as
 * for any other. Without `startsAt` it is active at once.
 * @throws PassRefused, PassTooLong, PlaceNeeded, StartNotPossible, E_ROW_NOT_FOUND
 */
export class IssuePass {
  async run(issue: Issue): Promise<Pass> {
    const outcome = await activationTransaction((trx) => this.#issue(issue, trx))
    if (!outcome.issued) throw new PassRefused(outcome.refusal)
    passesIssued.inc({ type: outcome.kind })
    return outcome.issued
  }

  async #issue(
    issue: Issue,
    trx: TransactionClientContract
  ): Promise<{ issued: Pass; kind: string } | { issued?: undefined; refusal: Refusal }> {
    const { issuer } = issue
    const { schoolId } = issuer
    const at = DateTime.utc()
    const visible = studentsVisibleTo(issuer, Student.query({ client: trx }))
    const { id: studentId } = await visible.where('students.id', issue.studentId).firstOrFail()
    const order = await readOrder(issue, { schoolId, at }, trx)
    const pass = passOf(issue, order, { schoolId, studentId, at })
    pass.issuedBy = issuer.id

    const attempt = await loadAttempt(pass, order.startsAt ?? at, trx)
    /* Who has no account has no phone to show a pass on: it is in the hands of the issuer. */
    if (!issue.carrier && attempt.student.userId === null) pass.carrier = 'staff'
    const override = issue.override !== undefined
    const { refusal, overridden } = order.startsAt
      ? await foresee(attempt, { ahead: true, override }, trx)
      : await askGuards(attempt, { override }, trx)
    if (refusal) {
      await noteRefusal(attempt, refusal, asActor(issuer), trx)
      return { refusal }
    }

    pass.state = order.startsAt ? 'approved' : 'active'
    await pass.useTransaction(trx).save()
    if (!order.startsAt) {
      await pass.refresh()
      await begin(attempt, trx)
      await pass.save()
    }
    await recordStep(
      pass,
      {
        from: null,
        actor: asActor(issuer),
        reason: overridden.length > 0 ? issue.override?.reason : null,
        at,
        action: 'pass.issued',
        details: overridden.length > 0 ? { overridden: overridden.join(' ') } : undefined,
      },
      trx
    )
    return { issued: pass, kind: order.type.kind }
  }
}
