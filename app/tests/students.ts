import { randomUUID } from 'node:crypto'
import School from '#identity/models/school'
import type PassModel from '#passes/models/pass'
import Student from '#people/models/student'

/** A student of the demonstration school whom no other test knows. */
export async function newStudent(facts: Partial<Student> = {}): Promise<Student> {
  const { id: schoolId } = await School.ofThisSite()
  const number = `T${randomUUID().slice(0, 8)}`
  const name = { givenName: 'Test', familyName: `Person ${number}` }
  const student = await Student.create({
    schoolId,
    number,
    grade: '9',
    status: 'active',
    ...name,
    ...facts,
  })
  return student.refresh()
}

/** A pass of the student that nobody has started, or one that is out. */
export async function givePass(
  student: Pick<Student, 'id' | 'schoolId'>,
  state: 'approved' | 'active' = 'approved'
): Promise<PassModel> {
  const { default: Pass } = await import('#passes/models/pass')
  const { default: PassType } = await import('#passes/models/pass_type')
  const { DateTime } = await import('luxon')
  const type = await PassType.findByOrFail({ schoolId: student.schoolId, kind: 'event' })
  return Pass.create({
    schoolId: student.schoolId,
    studentId: student.id,
    passTypeId: type.id,
    state,
    validFrom: DateTime.utc(),
    validUntil: DateTime.utc().plus({ minutes: 5 }),
    secretVersion: 1,
  })
}
