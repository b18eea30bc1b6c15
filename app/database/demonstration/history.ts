import { randomBytes } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import type School from '#identity/models/school'
import { rollUpLatest } from '#reports/jobs/roll_up_metrics'
import { pastPasses, type PastPass } from '#database/demonstration/past_passes'

const SCHOOL_DAYS = 30
const MOST_ROWS = 500

/**
 * Gives the demonstration school some weeks of past passes and scans, so that reports have something to show. Only
 * for people who look at it: tests begin with an empty past. Running it again changes nothing.
 */
export async function seedHistory(school: School): Promise<void> {
  const today = DateTime.now().setZone(school.timeZone).startOf('day')
  const old = await db
    .from('passes')
    .where('school_id', school.id)
    .where('created_at', '<', today.toJSDate())
    .first()
  if (old) return

  const passes = await pastPasses(school, schoolDaysBefore(today))
  await db.transaction(async (trx) => {
    await insert('passes', passes.map(passRow), trx)
    await insert('pass_transitions', passes.flatMap(transitionRows), trx)
    await insert('approvals', passes.flatMap(approvalRows), trx)
    await insert('scans', passes.flatMap(scanRows), trx)
    await insertActivity(school, schoolDaysBefore(today), trx)
  })
  await rollUpLatest(school)
}

function schoolDaysBefore(today: DateTime): DateTime[] {
  const days: DateTime[] = []
  for (let day = today.minus({ days: 1 }); days.length < SCHOOL_DAYS; day = day.minus({ days: 1 }))
    if (day.weekday <= 5) days.unshift(day)
  return days
}

function passRow(pass: PastPass) {
  return {
    id: pass.id,
    school_id: pass.schoolId,
    student_id: pass.studentId,
    pass_type_id: pass.typeId,
    place_id: pass.placeId,
    issued_by: pass.state === 'denied' ? null : pass.staffId,
    requested_by: pass.requesterId,
    state: pass.state,
    valid_from: pass.startedAt,
    valid_until: pass.dueAt,
    minutes: pass.minutes,
    approvals_given: pass.requestedAt && pass.state !== 'denied' ? 1 : 0,
    activated_at: pass.state === 'denied' ? null : pass.startedAt,
    ended_at: pass.endedAt,
    created_at: pass.requestedAt ?? pass.startedAt,
    updated_at: pass.endedAt ?? pass.startedAt,
  }
}

function transitionRows({ id, staffId, requestedAt, startedAt, endedAt, state }: PastPass) {
  const row = (from: string | null, to: string, at: Date, actor: string | null = null) => ({
    pass_id: id,
    from_state: from,
    to_state: to,
    actor_id: actor,
    occurred_at: at,
  })
  const begin = requestedAt ? [row(null, 'requested', requestedAt)] : []
  if (state === 'denied') return [...begin, row('requested', 'denied', startedAt, staffId)]
  const decided = requestedAt
    ? [
        row('requested', 'approved', startedAt, staffId),
        row('approved', 'active', startedAt, staffId),
      ]
    : [row(null, 'active', startedAt, staffId)]
  return [...begin, ...decided, ...(endedAt ? [row('active', state, endedAt)] : [])]
}

function approvalRows({ id, staffId, requestedAt, startedAt, state }: PastPass) {
  if (!requestedAt) return []
  return [
    {
      id: uuidv7(),
      pass_id: id,
      step: 1,
      approver_id: staffId,
      decision: state === 'denied' ? 'denied' : 'approved',
      decided_at: startedAt,
    },
  ]
}

function scanRows(pass: PastPass) {
  return pass.scans.map((scan) => ({
    id: uuidv7(),
    school_id: pass.schoolId,
    device_id: scan.deviceId,
    checkpoint_id: scan.checkpointId,
    pass_id: pass.id,
    occurred_at: scan.at,
    recorded_at: scan.recordedAt,
    direction: scan.direction,
    mode: scan.mode,
    outcome: scan.reason === 'ok' ? 'accepted' : 'denied',
    reason: scan.reason,
    code_hash: randomBytes(32),
  }))
}

/** Everybody with an account, on four days of five. */
async function insertActivity(
  school: School,
  days: DateTime[],
  trx: TransactionClientContract
): Promise<void> {
  const first = days[0]!.toJSDate()
  await trx.from('users').where('school_id', school.id).update({ activated_at: first })
  const users: { id: string; roles: string[] }[] = await trx
    .from('users')
    .join('role_assignments', 'role_assignments.user_id', 'users.id')
    .where('users.school_id', school.id)
    .groupBy('users.id')
    .select('users.id', db.raw('array_agg(distinct role) as roles'))
  const rows = days.flatMap((day, index) =>
    users
      .filter((_, number) => (index + number) % 5 !== 0)
      .map(({ id, roles }) => ({ user_id: id, day: day.toISODate(), school_id: school.id, roles }))
  )
  await insert('user_activity', rows, trx)
}

async function insert(
  table: string,
  rows: object[],
  trx: TransactionClientContract
): Promise<void> {
  for (let start = 0; start < rows.length; start += MOST_ROWS)
    await trx
      .insertQuery()
      .table(table)
      .multiInsert(rows.slice(start, start + MOST_ROWS) as never)
}
