import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import type School from '#identity/models/school'
import { chances, type Chances } from '#database/demonstration/chances'

export type PastScan = {
  at: Date
  recordedAt: Date
  direction: 'in' | 'out'
  mode: 'online' | 'offline'
  reason: 'ok' | 'expired' | 'already_used'
  deviceId: string
  checkpointId: string
}

export type PastPass = {
  id: string
  schoolId: string
  studentId: string
  /** The student's account, if there is one and it asked. */
  requesterId: string | null
  typeId: string
  placeId: string | null
  staffId: string
  minutes: number
  /** Null: issued by staff without a request. */
  requestedAt: Date | null
  startedAt: Date
  dueAt: Date
  endedAt: Date | null
  state: 'ended' | 'auto_ended' | 'denied' | 'revoked'
  scans: PastScan[]
}

type Supply = {
  students: { id: string; user_id: string | null }[]
  types: { id: string; kind: string; default_minutes: number }[]
  places: { id: string; kind: string }[]
  staff: { id: string }[]
  gate: { id: string; checkpoint_id: string }
}

const FEWEST_A_DAY = 46
/** Passes start more often in the lessons before and after noon. */
const HOURS = [8, 9, 9, 10, 10, 10, 11, 11, 12, 13, 13, 14, 14, 15] as const

/** What happened on past school days, made up but always the same on the same day. */
export async function pastPasses(school: School, days: DateTime[]): Promise<PastPass[]> {
  const supply = await supplyOf(school)
  return days.flatMap((day) => {
    const dice = chances(day.toISODate()!)
    const count = FEWEST_A_DAY + dice.below(18) - (day.weekday === 5 ? 10 : 0)
    return Array.from({ length: count }, () => pastPass(school, day, supply, dice))
  })
}

function pastPass(school: School, day: DateTime, supply: Supply, dice: Chances): PastPass {
  const kind = dice.oneOf(['hall', 'hall', 'hall', 'hall', 'hall', 'library', 'library', 'exit'])
  const type = supply.types.find((one) => one.kind === kind)!
  const student = dice.oneOf(supply.students)
  const start = day.plus({
    hours: dice.oneOf(HOURS),
    minutes: dice.below(60),
    seconds: dice.below(60),
  })
  const isRequest = dice.below(100) < 70
  const fate = dice.below(100)
  const state = isRequest && fate < 8 ? 'denied' : fate < 11 ? 'auto_ended' : 'ended'
  const minutes = kind === 'exit' ? type.default_minutes : 5 + dice.below(10)
  const isLate = state === 'ended' && dice.below(100) < 9
  const spent = isLate ? minutes + 1 + dice.below(12) : Math.max(2, minutes - dice.below(4))
  const ended =
    state === 'auto_ended' ? start.plus({ minutes: minutes + 60 }) : start.plus({ minutes: spent })

  return {
    id: uuidv7(),
    schoolId: school.id,
    studentId: student.id,
    requesterId: isRequest ? student.user_id : null,
    typeId: type.id,
    placeId: placeFor(kind, supply, dice),
    staffId: dice.oneOf(supply.staff).id,
    minutes,
    requestedAt: isRequest ? start.minus({ seconds: 20 + dice.below(240) }).toJSDate() : null,
    startedAt: start.toJSDate(),
    dueAt: start.plus({ minutes }).toJSDate(),
    endedAt: state === 'denied' ? null : ended.toJSDate(),
    state,
    scans: state === 'denied' || kind === 'hall' ? [] : scansOf(start, ended, supply, dice),
  }
}

function placeFor(kind: string, { places }: Supply, dice: Chances): string | null {
  const fitting = places.filter((place) =>
    kind === 'hall' ? place.kind !== 'gate' : place.kind === (kind === 'exit' ? 'gate' : 'library')
  )
  return fitting.length > 0 ? dice.oneOf(fitting).id : null
}

/** Out and in again; some without a network, some a second time with a pass that no longer counts. */
function scansOf(out: DateTime, back: DateTime, { gate }: Supply, dice: Chances): PastScan[] {
  const mode = dice.below(100) < 12 ? 'offline' : 'online'
  const delay = mode === 'offline' ? 60 + dice.below(3600) : 0
  const scan = (at: DateTime, direction: 'in' | 'out', reason: PastScan['reason']): PastScan => ({
    at: at.toJSDate(),
    recordedAt: at.plus({ seconds: delay }).toJSDate(),
    direction,
    mode,
    reason,
    deviceId: gate.id,
    checkpointId: gate.checkpoint_id,
  })
  const scans = [scan(out.plus({ minutes: 1 }), 'out', 'ok'), scan(back, 'in', 'ok')]
  const trouble = dice.below(100)
  if (trouble < 14) scans.push(scan(back.plus({ minutes: 9 }), 'out', 'already_used'))
  else if (trouble < 24) scans.push(scan(back.plus({ minutes: 30 }), 'out', 'expired'))
  return scans
}

async function supplyOf({ id: schoolId }: School): Promise<Supply> {
  const rows = (table: string) => db.from(table).where('school_id', schoolId)
  return {
    students: await rows('students')
      .where('status', 'active')
      .orderBy('number')
      .select('id', 'user_id'),
    types: await rows('pass_types').orderBy('code').select('id', 'kind', 'default_minutes'),
    places: await rows('places').whereNull('archived_at').orderBy('name').select('id', 'kind'),
    staff: await rows('users')
      .join('role_assignments', 'role_assignments.user_id', 'users.id')
      .where('role', 'staff')
      .orderBy('email')
      .select('users.id'),
    gate: await rows('devices').where('kind', 'gate').orderBy('name').firstOrFail(),
  }
}
