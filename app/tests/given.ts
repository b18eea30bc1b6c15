import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import School from '#identity/models/school'
import PassType from '#passes/models/pass_type'
import Place from '#places/models/place'

/* Places, types, classes and groups of the demonstration school that no other test knows. */

export async function givenPlace(facts: Partial<Place> = {}): Promise<Place> {
  const { id: schoolId } = await School.ofThisSite()
  const place = await Place.create({
    schoolId,
    name: `Place ${randomUUID()}`,
    kind: 'room',
    ...facts,
  })
  return place.refresh()
}

export async function givenBuilding(capacity: number | null): Promise<string> {
  const { id: schoolId } = await School.ofThisSite()
  const id = randomUUID()
  const name = `Building ${id}`
  await db
    .table('buildings')
    .insert({ id, school_id: schoolId, name, capacity, created_at: new Date() })
  return id
}

/** A type for students, approved by nobody, counted by no limit and stopped by no blackout unless said otherwise. */
export async function givenType(facts: Partial<PassType> = {}): Promise<PassType> {
  const { id: schoolId } = await School.ofThisSite()
  const type = await PassType.create({
    schoolId,
    code: await freeCode(schoolId),
    name: `Type ${randomUUID()}`,
    kind: 'hall',
    singleUse: false,
    rotating: true,
    defaultMinutes: 10,
    maxMinutes: 60,
    requestable: true,
    approvalPolicy: 'auto',
    ignoresBlackouts: true,
    ignoresLimits: true,
    ...facts,
  })
  return type.refresh()
}

async function freeCode(schoolId: string): Promise<number> {
  const types = await PassType.query().where({ schoolId }).select('code')
  const taken = new Set(types.map(({ code }) => code))
  return Array.from({ length: 256 }, (_, code) => code).find((code) => !taken.has(code))!
}

/** A class of these students, of whom so many may be out at once. */
export async function givenClass(studentIds: string[], capacity: number | null): Promise<string> {
  const { id: schoolId } = await School.ofThisSite()
  const id = randomUUID()
  const now = new Date()
  await db.table('class_sections').insert({
    id,
    school_id: schoolId,
    name: `Class ${id}`,
    capacity,
    created_at: now,
    updated_at: now,
  })
  await db.table('enrolments').multiInsert(
    studentIds.map((studentId) => ({
      id: randomUUID(),
      class_section_id: id,
      student_id: studentId,
      created_at: now,
    }))
  )
  return id
}

/** Students who must not be out at the same time. */
export async function givenNoMeetGroup(studentIds: string[]): Promise<string> {
  const { id: schoolId } = await School.ofThisSite()
  const { id: createdBy } = await db.from('users').select('id').firstOrFail()
  const id = randomUUID()
  await db.table('no_meet_groups').insert({
    id,
    school_id: schoolId,
    name: `Group ${id}`,
    reason: 'a test',
    expires_on: '2100-01-01',
    created_by: createdBy,
    created_at: new Date(),
  })
  await db
    .table('no_meet_members')
    .multiInsert(studentIds.map((studentId) => ({ no_meet_group_id: id, student_id: studentId })))
  return id
}
