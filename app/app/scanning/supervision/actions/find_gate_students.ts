import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { OUT_STATES } from '#domain/pass_life_cycle'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { studentsVisibleTo } from '#identity/scope'
import Pass from '#passes/models/pass'
import Student from '#people/models/student'
import { studentsFiltered } from '#people/students_query'
import type { KnownDevice } from '#scanning/device_tokens'
import { mayBeUsed } from '#scanning/supervision/overridable_pass'
import { refusedScan } from '#scanning/supervision/refused_scan'
import { SUPERVISING } from '#scanning/supervision/supervising_roles'

const MOST = 10
/** Nobody has more passes in use; a fault must not make the answer endless. */
const MOST_PASSES = 50

type Who = { device: KnownDevice; supervisor: User }
type Find = Who & { search?: string; scan?: string }
export type GateStudent = { student: Student; passes: Pass[] }

/**
 * The students a supervisor looks for at a gate, with the passes they could be let through with: by name or number, or
 * the holder of the pass that a scan was refused for. Each of them can see later who has looked.
 */
export class FindGateStudents {
  async run({ search, scan, device, supervisor }: Find): Promise<GateStudent[]> {
    const found = scan
      ? await this.#holderOf(scan, { device, supervisor })
      : await this.#named(search!, supervisor)
    await db.transaction((trx) => recordLooks(found, { device, supervisor }, trx))
    return found
  }

  async #holderOf(scan: string, { device, supervisor }: Who): Promise<GateStudent[]> {
    const refused = await refusedScan(scan, device)
    if (!refused) return []
    const [pass] = await passes().where('id', refused.passId)
    return withTheirs(pass ? await holderOf(pass, supervisor) : [], pass ? [pass] : [])
  }

  async #named(search: string, supervisor: User): Promise<GateStudent[]> {
    const students = await studentsFiltered(supervisor, { search }, SUPERVISING).limit(MOST)
    return withTheirs(students, await passesInUse(students))
  }
}

function withTheirs(students: Student[], found: Pass[]): GateStudent[] {
  return students.map((student) => ({
    student,
    passes: found.filter((pass) => pass.studentId === student.id && mayBeUsed(pass)),
  }))
}

const passes = () =>
  Pass.query().preload('passType').preload('student').orderBy('validUntil').limit(MOST_PASSES)

async function passesInUse(students: Student[]): Promise<Pass[]> {
  const ids = students.map(({ id }) => id)
  return passes()
    .whereIn('studentId', ids)
    .whereIn('state', [...OUT_STATES])
}

async function holderOf(pass: Pass, supervisor: User): Promise<Student[]> {
  return studentsVisibleTo(supervisor, Student.query(), SUPERVISING).where(
    'students.id',
    pass.studentId
  )
}

async function recordLooks(
  found: GateStudent[],
  { device, supervisor }: Who,
  trx: TransactionClientContract
): Promise<void> {
  for (const { student } of found) {
    await recordAudit(
      {
        schoolId: device.schoolId,
        actor: { kind: 'user', id: supervisor.id },
        action: 'student.viewed',
        subject: { kind: 'student', id: student.id },
        details: { what: 'gate', device: device.name },
      },
      trx
    )
  }
}
