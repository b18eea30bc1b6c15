import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ApprovalPolicy } from '#domain/approval_policy'
import { reachOf } from '#identity/reach'
import { mayReachPass } from '#identity/scope'
import User from '#identity/models/user'
import type Pass from '#passes/models/pass'

/**
 * The users to tell that a pass waits for a decision: those whom the policy of its next step names. Where any member
 * of staff may decide, only those are told who have to do with it (the places' staff, the student's teachers), and
 * everybody if there is nobody such: the list of requests shows it to all. `passType`, `place` must be loaded.
 */
export async function approversOf(pass: Pass, trx: TransactionClientContract): Promise<string[]> {
  const named = await idsFor(policyOf(pass), pass, trx)
  const candidates = await User.query({ client: trx })
    .where({ schoolId: pass.schoolId, status: 'active' })
    .if(named, (query) => query.whereIn('id', named!))
    .whereHas('roleAssignments', (roles) => void roles.whereIn('role', ['staff', 'admin']))
    .preload('roleAssignments')

  const able: string[] = []
  for (const user of candidates) {
    const reaches = reachOf(user).wholeSchool || (await mayReachPass(user, pass.id, undefined, trx))
    if (reaches) able.push(user.id)
  }
  return able
}

function policyOf({ passType, place, approvalsGiven }: Pass): ApprovalPolicy {
  if (approvalsGiven > 0) return passType.secondApprovalPolicy ?? passType.approvalPolicy
  return place?.approvalPolicy ?? passType.approvalPolicy
}

/** The users a policy names; null: all of staff. */
async function idsFor(
  policy: ApprovalPolicy,
  pass: Pass,
  trx: TransactionClientContract
): Promise<string[] | null> {
  if (policy === 'list') return listed(pass, trx)
  if (policy === 'place_staff') return staffOf([pass.placeId], trx)
  if (policy === 'origin_staff') return staffOf([pass.originPlaceId], trx)

  const concerned = [
    ...(await staffOf([pass.placeId, pass.originPlaceId], trx)),
    ...(await teachersOf(pass.studentId, trx)),
  ]
  return concerned.length > 0 ? concerned : null
}

async function listed(pass: Pass, trx: TransactionClientContract): Promise<string[]> {
  const rows = await trx
    .from('pass_type_approvers')
    .where({ pass_type_id: pass.passTypeId, step: pass.approvalsGiven > 0 ? 2 : 1 })
    .select('user_id')
  return rows.map((row) => row.user_id)
}

export async function staffOf(
  placeIds: (string | null)[],
  trx: TransactionClientContract
): Promise<string[]> {
  const rows = await trx
    .from('place_staff')
    .whereIn(
      'place_id',
      placeIds.filter((id) => id !== null)
    )
    .select('user_id')
  return rows.map((row) => row.user_id)
}

async function teachersOf(studentId: string, trx: TransactionClientContract): Promise<string[]> {
  const rows = await trx
    .from('enrolments as learning')
    .join('enrolments as teaching', 'teaching.class_section_id', 'learning.class_section_id')
    .join('class_sections', 'class_sections.id', 'learning.class_section_id')
    .whereNull('class_sections.archived_at')
    .where('learning.student_id', studentId)
    .whereNotNull('teaching.teacher_id')
    .distinct('teaching.teacher_id')
  return rows.map((row) => row.teacher_id)
}
