import { randomBytes, randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import School from '#identity/models/school'

export type RandomPass = {
  student: number
  type: number
  requested: boolean
  at: Date
  /** Minutes from the activation to the end; null: not back. */
  minutes: number | null
}
export type RandomScan = {
  pass: number
  at: Date
  mode: 'online' | 'offline'
  reason: 'ok' | 'expired'
}

const TYPE_MINUTES = 10

/** A school of its own for each run: rows of scans can never be removed. */
export async function randomSchool(timeZone: string, passes: RandomPass[], scans: RandomScan[]) {
  const school = await School.create({
    name: `Random ${randomUUID()}`,
    timeZone,
    smallestCell: 5,
    defaultLanguage: 'en',
    languages: ['en'],
  })
  const schoolId = school.id
  const now = new Date()
  const user = uuidv7()
  await db.table('users').insert({
    id: user,
    school_id: schoolId,
    email: `${user}@random.school`,
    name: 'Somebody',
    password: 'none',
    created_at: new Date(0),
    updated_at: now,
  })
  const students = Array.from({ length: 12 }, (_, index) => ({
    id: uuidv7(),
    school_id: schoolId,
    number: String(index),
    given_name: 'Given',
    family_name: 'Family',
    grade: String(9 + (index % 2)),
    created_at: now,
    updated_at: now,
  }))
  await db.table('students').multiInsert(students)
  const types = [0, 1, 2].map((code) => ({
    id: uuidv7(),
    school_id: schoolId,
    code,
    name: `Type ${code}`,
    kind: 'hall',
    single_use: false,
    rotating: false,
    default_minutes: TYPE_MINUTES,
    max_minutes: 60,
    created_at: now,
  }))
  await db.table('pass_types').multiInsert(types)

  const rows = passes.map((pass) => {
    const end = pass.minutes === null ? null : new Date(pass.at.getTime() + pass.minutes * 60_000)
    return {
      id: uuidv7(),
      school_id: schoolId,
      student_id: students[pass.student]!.id,
      pass_type_id: types[pass.type]!.id,
      state: end ? 'ended' : 'overdue',
      valid_from: pass.at,
      valid_until: new Date(pass.at.getTime() + TYPE_MINUTES * 60_000),
      activated_at: pass.at,
      ended_at: end,
      created_at: pass.at,
      updated_at: now,
    }
  })
  if (rows.length > 0) await db.table('passes').multiInsert(rows)
  const requests = rows.filter((_, index) => passes[index]!.requested)
  if (requests.length > 0)
    await db.table('pass_transitions').multiInsert(
      requests.map(({ id, created_at: at }) => ({
        pass_id: id,
        to_state: 'requested',
        occurred_at: at,
      }))
    )
  const add = (more: RandomScan[]) => insertScans(schoolId, more, rows)
  await add(scans)
  return { school, students, types, rows, add }
}

async function insertScans(schoolId: string, scans: RandomScan[], passes: { id: string }[]) {
  if (scans.length === 0) return
  await db.table('scans').multiInsert(
    scans.map((scan) => ({
      id: uuidv7(),
      recorded_at: new Date(scan.at.getTime() + (scan.mode === 'offline' ? 3_600_000 : 0)),
      occurred_at: scan.at,
      school_id: schoolId,
      device_id: randomUUID(),
      checkpoint_id: schoolId,
      pass_id: passes[scan.pass]?.id ?? null,
      direction: 'out',
      mode: scan.mode,
      outcome: scan.reason === 'ok' ? 'accepted' : 'denied',
      reason: scan.reason,
      code_hash: randomBytes(32),
    }))
  )
}

export async function metricsOf(school: School): Promise<Map<string, number>> {
  const rows = await db
    .from('metric_daily')
    .where('school_id', school.id)
    .select(db.raw('cast(day as text) as day'), 'metric', 'dimensions', 'value')
  return new Map(
    rows.map(({ day, metric, dimensions: { span, by, key }, value }) => [
      [metric, span, day, by, key].filter((part) => part !== undefined).join('|'),
      value,
    ])
  )
}

/** Days and Mondays as the school has them. */
export const dayOf = (at: DateTime) => at.toISODate()!
export const mondayOf = (at: DateTime) => at.startOf('week').toISODate()!
