import { administersSchool } from '#identity/administers_school'
import type User from '#identity/models/user'
import { passesVisibleTo } from '#identity/scope'
import { administeredBy } from '#passes/approval/administered'
import type { ApproverAnywhere } from '#passes/approval/approver'
import Pass from '#passes/models/pass'
import { WORKING_WITH_PASSES } from '#passes/reading/roles'
import { withDetails } from '#passes/reading/with_details'

/** The same as `approvalSteps` of the domain, for the step that is due. */
const DUE_POLICY = `
  case when passes.approvals_given = 0
    then coalesce((select approval_policy from places where id = passes.place_id),
      (select approval_policy from pass_types where id = passes.pass_type_id))
    else (select second_approval_policy from pass_types where id = passes.pass_type_id) end`

/** Whether the person's own last word on the pass was an approval: the next step is another's. */
const OWN_APPROVAL = `
  'approved' = (select decision from approvals where pass_id = passes.id and approver_id = ?
    order by id desc limit 1)`

/** Requests that wait for a decision of this user and approver, the oldest first. It says in SQL what `mayDecide` says. */
export function waitingFor(user: User, { placeIds }: ApproverAnywhere) {
  const places = [...placeIds]
  const query = withDetails(passesVisibleTo(user, Pass.query(), WORKING_WITH_PASSES))
    .where('passes.state', 'requested')
    .whereRaw(`(${OWN_APPROVAL}) is not true`, [user.id])
    .orderBy([{ column: 'passes.created_at' }, { column: 'passes.id' }])
  if (administersSchool(user)) return query

  return query.where(
    (any) =>
      void any
        .whereIn('passes.id', administeredBy(user))
        .orWhereRaw(`${DUE_POLICY} in ('any_staff', 'auto')`)
        .orWhereRaw(`(${DUE_POLICY} = 'place_staff' and passes.place_id = any(?))`, [places])
        .orWhereRaw(`(${DUE_POLICY} = 'origin_staff' and passes.origin_place_id = any(?))`, [
          places,
        ])
        .orWhereRaw(
          `(${DUE_POLICY} = 'list' and exists (select from pass_type_approvers listed
            where listed.pass_type_id = passes.pass_type_id and listed.user_id = ?
              and listed.step = passes.approvals_given + 1))`,
          [user.id]
        )
  )
}
