import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { seedSchedule } from '#database/demonstration/schedule'
import School from '#identity/models/school'
import User from '#identity/models/user'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Accommodation from '#rules/models/accommodation'
import NoMeetGroup from '#rules/models/no_meet_group'

export const LEAD = 'marta.nowak@demo.school'

/** The rules of the demonstration, an accommodation, and a student who was kept in. Made once. */
export async function givenRules(): Promise<void> {
  const school = await School.ofThisSite()
  if (await NoMeetGroup.findBy('schoolId', school.id)) return
  await seedSchedule(school)

  const named = (familyName: string) =>
    Student.query().where({ schoolId: school.id, familyName }).firstOrFail()
  const [kept, out] = [await named('Horvat'), await named('Papadakis')]
  const lead = await User.findByOrFail('email', LEAD)
  await Accommodation.create({
    studentId: kept.id,
    kind: 'extra_minutes',
    minutes: 5,
    grantedBy: lead.id,
  })
  const group = await NoMeetGroup.findByOrFail('schoolId', school.id)
  const type = await PassType.findByOrFail({ schoolId: school.id, kind: 'hall' })
  await db.table('no_meet_blocks').insert({
    id: randomUUID(),
    no_meet_group_id: group.id,
    student_id: kept.id,
    out_student_id: out.id,
    pass_type_id: type.id,
    occurred_at: new Date(),
  })
}
