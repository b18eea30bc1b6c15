import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type School from '#identity/models/school'
import User from '#identity/models/user'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import LimitRule from '#rules/models/limit_rule'
import NoMeetGroup from '#rules/models/no_meet_group'
import StudentGroup from '#rules/models/student_group'
import BellSchedule from '#schedule/models/bell_schedule'
import Blackout from '#schedule/models/blackout'
import Term from '#schedule/models/term'

const LESSONS = [
  ['Period 1', '08:40', '09:30', true],
  ['Period 2', '09:35', '10:25', true],
  ['Break', '10:25', '10:45', false],
  ['Period 3', '10:45', '11:35', true],
  ['Period 4', '11:40', '12:30', true],
  ['Lunch', '12:30', '13:20', false],
  ['Period 5', '13:20', '14:10', true],
  ['Period 6', '14:15', '15:05', true],
] as const

const SHORT_DAY = LESSONS.slice(0, 5)
const CLUBS = [['Clubs', '09:00', '17:00', false]] as const

/**
 * Bells, terms and rules of the demonstration. Whoever tries it may do so on a Sunday night, so nothing here refuses a
 * pass by the clock: clubs keep the weekend open, and the blackout is over. Tests do without it altogether.
 */
export async function seedSchedule(school: School): Promise<void> {
  if (await BellSchedule.findBy('schoolId', school.id)) return
  await bells(school, 'Regular day', [1, 2, 3, 4, 5], LESSONS)
  await bells(school, 'Weekend clubs', [6, 7], CLUBS)
  await bells(school, 'Early end', [], SHORT_DAY)
  await terms(school)
  await lastWeeksAssembly(school)
  await rules(school)
  await keptApart(school)
}

async function bells(
  { id: schoolId }: School,
  name: string,
  weekdays: number[],
  periods: readonly (readonly [string, string, string, boolean])[]
) {
  const schedule = await BellSchedule.create({ schoolId, name, weekdays })
  await schedule.related('periods').createMany(
    periods.map(([periodName, startsAt, endsAt, teaching]) => ({
      name: periodName,
      startsAt,
      endsAt,
      teaching,
    }))
  )
}

async function terms({ id: schoolId, timeZone }: School) {
  const today = DateTime.now().setZone(timeZone)
  const day = (days: number) => today.plus({ days }).toISODate()!
  await Term.createMany([
    { schoolId, name: 'First term', startsOn: day(-70), endsOn: day(35) },
    { schoolId, name: 'Second term', startsOn: day(49), endsOn: day(130) },
  ])
}

async function lastWeeksAssembly({ id: schoolId, timeZone }: School) {
  const monday = DateTime.now().setZone(timeZone).startOf('week').minus({ weeks: 1 })
  const startsAt = monday.set({ hour: 9 })
  const endsAt = startsAt.plus({ hours: 1 })
  await Blackout.create({ schoolId, name: 'Assembly', kind: 'window', startsAt, endsAt })
}

async function rules({ id: schoolId }: School) {
  const library = await PassType.query().where({ schoolId, kind: 'library' }).firstOrFail()
  const named = { schoolId, name: 'Library visits', subjectKind: 'school', subject: '' } as const
  await LimitRule.create({ ...named, period: 'week', passTypeId: library.id, mostPasses: 20 })

  const council = await StudentGroup.create({ schoolId, name: 'Student council' })
  const members = await Student.query().where({ schoolId, grade: '11' }).orderBy('number').limit(3)
  await db
    .table('student_group_members')
    .multiInsert(members.map(({ id }) => ({ student_group_id: council.id, student_id: id })))
}

/** For the safeguarding lead to see; the two are out rarely. */
async function keptApart({ id: schoolId }: School) {
  const lead = await User.findByOrFail('email', 'marta.nowak@demo.school')
  const students = await Student.query()
    .where({ schoolId })
    .whereIn('familyName', ['Horvat', 'Papadakis'])
  const group = await NoMeetGroup.create({
    schoolId,
    name: 'Agreement of October',
    reason: 'Agreed with both families after an incident on the stairs.',
    expiresOn: DateTime.utc().plus({ days: 60 }).toISODate(),
    createdBy: lead.id,
  })
  await db
    .table('no_meet_members')
    .multiInsert(students.map(({ id }) => ({ no_meet_group_id: group.id, student_id: id })))
}
