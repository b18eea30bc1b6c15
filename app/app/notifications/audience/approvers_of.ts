import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { approvalSteps, type ApprovalPolicy } from '#domain/approval_policy'
import { reachOf } from '#identity/reach'
import { mayReachPass } from '#identity/scope'
import User from '#identity/models/user'
import { staffOfPlaces } from '#notifications/audience/staff_of_places'
import type Pass from '#passes/models/pass'

/**
 * The users to tell that a pass waits for a decision: those whom the policy of its next step names, or administrators
 * if it names nobody. Where any member of staff may decide, only those are told who have to do with it (the places'
 * staff, the student's teachers), and everybody if there is nobody such: the list of requests shows it to all.
 * `passType` and `place` must be loaded.
 */
export async function approversOf(pass: Pass, trx: TransactionClientContract): Promise<string[]> {
  const steps = approvalSteps(pass.passType, pass.place)
  const policy = steps[Math.min(pass.approvalsGiven, steps.length - 1)]!
  const named = await namedBy(policy, pass, trx)

  const told = await ableAmong(named, ['staff', 'admin'], pass, trx)
  if (told.length > 0) return told
  return ableAmong(null, isForAnybody(policy) ? ['staff', 'admin'] : ['admin'], pass, trx)
}

const isForAnybody = (policy: ApprovalPolicy) => policy === 'any_staff' || policy === 'auto'

/** The users that the policy names, or that have to do with the pass. */
async function namedBy(
  policy: ApprovalPolicy,
  pass: Pass,
  trx: TransactionClientContract
): Promise<string[]> {
  switch (policy) {
    case 'list':
      return listedFor(pass, trx)
    case 'place_staff':
      return staffOfPlaces([pass.placeId], trx)
    case 'origin_staff':
      return staffOfPlaces([pass.originPlaceId], trx)
    case 'any_staff':
    case 'auto':
      return [
        ...(await staffOfPlaces([pass.placeId, pass.originPlaceId], trx)),
        ...(await teachersOf(pass.studentId, trx)),
      ]
  }
}

/** Those in whose scope the pass is, of the users named or (null) of all who have one of the roles. */
async function ableAmong(
  named: string[] | null,
  roles: ('staff' | 'admin')[],
  pass: Pass,
  trx: TransactionClientContract
): Promise<string[]> {
  const users = await User.query({ client: trx })
    .where({ schoolId: pass.schoolId, status: 'active' })
    .if(named, (query) => query.whereIn('id', named!))
    .whereHas('roleAssignments', (assignments) => void assignments.whereIn('role', roles))
    .preload('roleAssignments')

  const able: string[] = []
  for (const user of users.filter((one) => one.hasRole(...roles))) {
    const { wholeSchool } = reachOf(user)
    if (wholeSchool || (await mayReachPass(user, pass.id, undefined, trx))) able.push(user.id)
  }
  return able
}

async function listedFor(pass: Pass, trx: TransactionClientContract): Promise<string[]> {
  const rows = await trx
    .from('pass_type_approvers')
    .where({ pass_type_id: pass.passTypeId, step: pass.approvalsGiven + 1 })
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
