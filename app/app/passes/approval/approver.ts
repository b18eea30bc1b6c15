import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { listedFor, type Approver } from '#domain/approval_policy'
import type User from '#identity/models/user'

/** What is the same for every pass. Whether somebody administers one, `administeredAmong` says. */
export type ApproverAnywhere = Omit<Approver, 'isAdmin'>

/**
 * What the approval policies look at in a person. Staff of a place are those entered for it, and those who teach a
 * class that meets there. `roleAssignments` must be loaded.
 */
export async function approverOf(
  user: User,
  client: QueryClientContract = db.connection()
): Promise<ApproverAnywhere> {
  const places: { place_id: string }[] = await client
    .from('place_staff')
    .where('user_id', user.id)
    .select('place_id')
    .union((taught) =>
      taught
        .from('class_sections')
        .join('enrolments', 'enrolments.class_section_id', 'class_sections.id')
        .where('enrolments.teacher_id', user.id)
        .whereNull('class_sections.archived_at')
        .whereNotNull('class_sections.place_id')
        .select('class_sections.place_id')
    )
  const lists: { pass_type_id: string; step: number }[] = await client
    .from('pass_type_approvers')
    .where('user_id', user.id)
    .select('pass_type_id', 'step')
  return {
    isStaff: user.hasRole('staff'),
    placeIds: new Set(places.map((row) => row.place_id)),
    listed: new Set(lists.map((row) => listedFor(row.pass_type_id, row.step))),
  }
}
