import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { signPass } from '#domain/pass_code/sign_pass'
import { SetUpSchool } from '#identity/actions/set_up_school'
import { CreateUser } from '#identity/actions/create_user'
import { schoolSigner } from '#passes/keys/school_signer'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Checkpoint from '#places/models/checkpoint'

export const PASSES = 20_000
export const DEVICES = 512

/** Identifiers that pgbench can compute from a number, so that it asks for the same rows as the application. */
export const passIdOf = (index: number) => numbered('00000000-0000-7000-8000-', index)
export const deviceIdOf = (index: number) => numbered('00000000-0000-7000-9000-', index)
export const deviceTokenOf = (index: number) => `spd_bench-device-${index}`

const numbered = (prefix: string, index: number) =>
  `${prefix}${index.toString(16).padStart(12, '0')}`

export type Dataset = { schoolId: string; checkpointId: string; signedParts: Buffer[] }

/**
 * Fills an empty database: a school, 512 gates, 20,000 active hall passes, and as many stored scans as asked,
 * each with its receipt, redemption and audit row.
 */
export async function createDataset(storedScans: number): Promise<Dataset> {
  const school = await new SetUpSchool().run({ name: 'Bench School', timeZone: 'UTC' })
  const checkpoint = await Checkpoint.findByOrFail('name', 'Main gate')
  const type = await PassType.findByOrFail('kind', 'hall')
  await type.merge({ maxMinutes: 24 * 60 }).save()
  const issuer = await new CreateUser().run({
    schoolId: school.id,
    email: 'bench@bench.school',
    name: 'Bench',
    password: 'a-password-for-the-bench',
    roles: ['staff'],
  })

  await insertDevices(school.id, checkpoint.id)
  await insertStudents(school.id)
  const signedParts = await insertPasses(school.id, type, issuer.id)
  await insertScans(school.id, checkpoint.id, storedScans)
  await db.rawQuery('vacuum analyze')
  await db.rawQuery('checkpoint').catch(() => undefined)
  return { schoolId: school.id, checkpointId: checkpoint.id, signedParts }
}

async function insertDevices(schoolId: string, checkpointId: string) {
  const indexes = Array.from({ length: DEVICES }, (_, index) => index)
  await db.table('devices').multiInsert(
    indexes.map((index) => ({
      id: deviceIdOf(index),
      school_id: schoolId,
      checkpoint_id: checkpointId,
      name: `Gate ${index}`,
      token_hash: createHash('sha256').update(deviceTokenOf(index)).digest(),
      created_at: new Date(),
    }))
  )
}

async function insertStudents(schoolId: string) {
  await db.rawQuery(
    `insert into students (id, school_id, number, given_name, family_name, grade, created_at, updated_at)
     select gen_random_uuid(), ?::uuid, 'B' || n, 'Given' || n, 'Family' || n, '9', now(), now()
     from generate_series(1, 2000) n`,
    [schoolId]
  )
}

async function insertPasses(schoolId: string, type: PassType, issuerId: string): Promise<Buffer[]> {
  const { keyIndex, signer } = await schoolSigner(schoolId)
  const students = await Student.query().where({ schoolId }).select('id')
  const notBefore = Math.floor(Date.now() / 1000) - 60
  const expires = notBefore + 12 * 3600
  const flags = { rotating: true, singleUse: false, photoCheck: false, printed: false }

  const signedParts: Buffer[] = []
  for (let index = 0; index < PASSES; index++) {
    const claims = {
      keyIndex,
      passType: type.code,
      flags,
      passId: passIdOf(index),
      statusIndex: index + 1,
    }
    const rest = { notBefore, expires, scope: 0, policy: 0, secretVersion: 1 }
    signedParts.push(Buffer.from(await signPass({ ...claims, ...rest }, { schoolId, signer })))
  }
  await db.rawQuery(
    `insert into passes (id, school_id, student_id, pass_type_id, issued_by, state, valid_from, valid_until,
       secret_version, created_at, updated_at)
     select id, ?::uuid, student, ?::uuid, ?::uuid, 'active', to_timestamp(?), to_timestamp(?), 1, now(), now()
     from unnest(?::uuid[], ?::uuid[]) as given(id, student)`,
    [
      schoolId,
      type.id,
      issuerId,
      notBefore,
      expires,
      signedParts.map((_, index) => passIdOf(index)),
      signedParts.map((_, index) => students[index % students.length]!.id),
    ]
  )
  return signedParts
}

async function insertScans(schoolId: string, checkpointId: string, count: number) {
  const pass = `('00000000-0000-7000-8000-' || lpad(to_hex(n % ${PASSES}), 12, '0'))::uuid`
  const device = `('00000000-0000-7000-9000-' || lpad(to_hex(n % ${DEVICES}), 12, '0'))::uuid`
  const moment = `now() - make_interval(secs => n * 0.05)`
  const fill = async (statement: string, bindings: (string | number)[]) =>
    db.rawQuery(statement, bindings)

  await fill(
    `insert into scans (id, recorded_at, occurred_at, school_id, device_id, checkpoint_id, pass_id, direction, mode,
       outcome, reason, code_hash)
     select gen_random_uuid(), ${moment}, ${moment}, ?::uuid, ${device}, ?::uuid, ${pass}, 'out', 'online',
       'accepted', 'ok', sha256(n::text::bytea) from generate_series(1, ?) n`,
    [schoolId, checkpointId, count]
  )
  await fill(
    `insert into scan_receipts (device_id, nonce, scan_id, recorded_at)
     select device_id, gen_random_uuid(), id, recorded_at from scans`,
    []
  )
  await fill(
    `insert into redemptions (pass_id, slot) select ${pass}, n from generate_series(1, ?) n`,
    [count]
  )
  await fill(
    `insert into audit_events (school_id, actor_kind, action, subject_kind, subject_id)
     select school_id, 'device', 'scan.recorded', 'pass', pass_id from scans`,
    []
  )
}
