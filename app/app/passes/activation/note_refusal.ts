import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Refusal } from '#domain/refusal'
import { recordAudit } from '#audit/actions/record_audit'
import type { Attempt } from '#passes/activation/guard'
import type { PassActor } from '#passes/life/pass_actor'
import { passesRefused } from '#platform/metrics/pass_metrics'

/** Keeps that somebody was refused a pass, also where there is no pass to write it on. */
export async function noteRefusal(
  { pass, student, school }: Attempt,
  refusal: Refusal,
  actor: PassActor,
  trx: TransactionClientContract
): Promise<void> {
  passesRefused.inc({ reason: refusal.reason })
  pass.refusal = refusal
  if (pass.$isPersisted) await pass.useTransaction(trx).save()
  await recordAudit(
    {
      schoolId: school.id,
      actor,
      action: 'pass.refused',
      subject: pass.$isPersisted
        ? { kind: 'pass', id: pass.id }
        : { kind: 'student', id: student.id },
      details: { reason: refusal.reason },
    },
    trx
  )
}
