import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { RevokePassesOfStudent } from '#passes/actions/revoke_passes_of_student'
import type { PassActor } from '#passes/life/pass_actor'
import type Student from '#people/models/student'

/** What is shown for a name that is gone. */
export const NO_NAME = '–'

const PASSES = '(select id from passes where student_id = :student)'

/** What goes with a student, in the order in which the keys of the tables allow it. */
const STATEMENTS = [
  `update passes set note = null, refusal = null where student_id = :student`,
  `update pass_transitions set reason = null where reason is not null and pass_id in ${PASSES}`,
  `update approvals set reason = null where reason is not null and pass_id in ${PASSES}`,
  `update scan_overrides set reason = null where reason is not null and pass_id in ${PASSES}`,
  `update incidents set note = null where pass_id in ${PASSES}`,
  `update outbox set payload = payload - 'reason' where payload ->> 'studentId' = :student`,
  `delete from notifications where pass_id in ${PASSES}`,
  `delete from short_codes where pass_id in ${PASSES}`,
  `delete from presence where student_id = :student`,
  `delete from phones where student_id = :student`,
  `delete from enrolments where student_id = :student`,
  `delete from student_group_members where student_id = :student`,
  `delete from accommodations where student_id = :student`,
  `delete from kiosk_tries where subject_id = :student`,
  `delete from limit_rules where subject_kind = 'student' and subject = :student`,
]

/**
 * Takes everything about a student out of the database, in the caller's transaction. The row itself stays without a name,
 * so that passes and scans go on counting until they go by their age.
 */
export async function forgetStudent(
  student: Student,
  actor: PassActor,
  trx: TransactionClientContract
): Promise<void> {
  await new RevokePassesOfStudent().run({
    studentId: student.id,
    reason: 'student_left',
    actor,
    trx,
  })
  for (const statement of STATEMENTS) await trx.rawQuery(statement, { student: student.id })

  const now = DateTime.utc()
  await student
    .useTransaction(trx)
    .merge({
      number: `erased-${student.id}`,
      givenName: '',
      familyName: NO_NAME,
      grade: '',
      status: 'left',
      sourcedId: null,
      language: null,
      email: null,
      guardianName: null,
      guardianContact: null,
      photo: null,
      cardNumber: null,
      pinHash: null,
      leftAt: student.leftAt ?? now,
      erasedAt: now,
    })
    .save()
}
