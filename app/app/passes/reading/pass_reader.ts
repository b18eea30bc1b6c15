import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import { administeredAmong } from '#passes/approval/administered'
import { approverOf, type ApproverAnywhere } from '#passes/approval/approver'
import Approval from '#passes/models/approval'
import type Pass from '#passes/models/pass'
import { ENDING_PASSES, WORKING_WITH_PASSES } from '#passes/reading/roles'

/** Somebody who looks at passes, and what must be known to say what they may do with each. */
export type PassReader = {
  userId: string
  /** Null: not of the staff. */
  approver: ApproverAnywhere | null
  /** Ids of the passes that the reader reaches as an administrator. */
  administered: ReadonlySet<string>
  endsPasses: boolean
  /** Decisions on the passes, oldest first. */
  decisions: ReadonlyMap<string, Approval[]>
  /** Places in line of those that wait, from 1. */
  positions: ReadonlyMap<string, number>
}

/** `roleAssignments` of the user must be loaded. */
export async function readerOf(user: User, passes: Pass[]): Promise<PassReader> {
  const works = user.hasRole(...WORKING_WITH_PASSES)
  return {
    userId: user.id,
    approver: works ? await approverOf(user) : null,
    administered: await administeredAmong(user, passes),
    endsPasses: user.hasRole(...ENDING_PASSES),
    decisions: works ? await decisionsOn(passes) : new Map(),
    positions: await positionsOf(passes.filter(({ state }) => state === 'queued')),
  }
}

async function decisionsOn(passes: Pass[]): Promise<Map<string, Approval[]>> {
  const decidable = passes.filter(({ state }) =>
    ['requested', 'approved', 'queued', 'denied'].includes(state)
  )
  if (decidable.length === 0) return new Map()
  const ids = decidable.map(({ id }) => id)
  return Map.groupBy(
    await Approval.query().whereIn('passId', ids).orderBy('id'),
    ({ passId }) => passId
  )
}

/** Those are before a pass who wait for the same place, or else for a pass of the same type. */
const POSITIONS = `
select mine.pass_id, 1 + (
  select count(*) from queue_entries entry join passes pass on pass.id = entry.pass_id
  where entry.school_id = mine.school_id and entry.place_id is not distinct from mine.place_id
    and (mine.place_id is not null or pass.pass_type_id = own.pass_type_id)
    and (entry.priority > mine.priority or (entry.priority = mine.priority
      and (entry.joined_at, entry.pass_id) < (mine.joined_at, mine.pass_id)))) as position
from queue_entries mine join passes own on own.id = mine.pass_id
where mine.pass_id = any(?)`

async function positionsOf(queued: Pass[]): Promise<Map<string, number>> {
  if (queued.length === 0) return new Map()
  const { rows } = await db.rawQuery<{ rows: { pass_id: string; position: string }[] }>(POSITIONS, [
    queued.map(({ id }) => id),
  ])
  return new Map(rows.map(({ pass_id: id, position }) => [id, Number(position)]))
}
