import { ArchiveRefused } from '#platform/archives/archive_refused'
import { ZipArchive } from '#platform/archives/zip_archive'
import { readManifest } from '#people/roster/manifest'
import { stageClasses, stageEnrolments, stageTerms } from '#people/roster/oneroster_classes'
import { ROLE_COLUMNS, roleIn, kindOf, USER_COLUMNS, userIn } from '#people/roster/oneroster_users'
import { linesOf, type Reading } from '#people/roster/oneroster_reading'
import { isGone } from '#people/roster/record_status'
import { setKinds, settleKinds } from '#people/roster/roles'
import { RosterRefused } from '#people/roster/roster_refused'
import { Staging, type StagedPerson } from '#people/roster/staging'

/** A district's year of 200,000 lines in each file is about 150 MB. */
const LIMITS = { entries: 40, entryBytes: 150 * 1024 * 1024, totalBytes: 500 * 1024 * 1024 }

/** @throws RosterRefused */
export async function openOneRoster(bytes: Buffer) {
  try {
    const archive = await ZipArchive.open(bytes, LIMITS)
    return { archive, manifest: await readManifest(archive) }
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error
    throw new RosterRefused(`archive_${error.reason}`, error.params.name ?? 'zip')
  }
}

/** Stages what a OneRoster archive says of users, roles, classes, enrolments and terms. @throws RosterRefused */
export async function stageOneRoster(reading: Reading): Promise<void> {
  const { modes } = reading.manifest
  await stageUsers(reading)
  if (reading.manifest.format === 'oneroster_1_2') {
    if (modes.has('roles')) await stageRoles(reading)
    await settleKinds(reading)
  }
  if (modes.has('classes')) await stageClasses(reading)
  if (modes.has('enrollments')) await stageEnrolments(reading)
  if (modes.has('academicSessions')) await stageTerms(reading)
}

async function stageUsers(reading: Reading): Promise<void> {
  const { importId, issues, manifest } = reading
  const { format, mode } = manifest
  const people = new Staging<StagedPerson>(importId, 'staged_people', 'users.csv', issues)
  const required = USER_COLUMNS[format as keyof typeof USER_COLUMNS]
  for await (const { check } of linesOf(reading, 'users', required)) {
    const person = await userIn(check, format, mode)
    if (person) await people.add(person)
  }
  await people.flush()
}

async function stageRoles(reading: Reading): Promise<void> {
  const mode = reading.manifest.modes.get('roles')!
  let batch: { key: string; kind: string }[] = []
  for await (const { check } of linesOf(reading, 'roles', ROLE_COLUMNS)) {
    const gone = await isGone(check, mode)
    const key = await check.required('userSourcedId', 255)
    const role = await roleIn(check)
    if (check.isBroken || gone || !role) continue
    batch.push({ key, kind: kindOf(role) })
    if (batch.length < 1000) continue
    await setKinds(reading.importId, batch)
    batch = []
  }
  await setKinds(reading.importId, batch)
}
