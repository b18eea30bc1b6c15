import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Accommodation from '#rules/models/accommodation'
import { limits } from '#rules/guards/limits'
import LimitRule from '#rules/models/limit_rule'
import StudentGroup from '#rules/models/student_group'
import Term from '#schedule/models/term'
import { forgetSchoolTime } from '#schedule/actions/school_day_plan'
import { ask } from './ask.js'
import { schoolOfItsOwn, type OwnSchool } from './school_of_its_own.js'

/** A Wednesday in winter, 10:00 at the school. */
const NOW = DateTime.fromISO('2026-01-14T10:00:00Z', { zone: 'utc' })

function limit({ school }: OwnSchool, told: Partial<LimitRule>) {
  return LimitRule.create({
    schoolId: school.id,
    name: 'Rule',
    subjectKind: 'school',
    subject: '',
    period: 'day',
    ...told,
  })
}

test.group('A limit of passes', () => {
  test('a day counts from midnight at the school', async ({ assert }) => {
    const own = await schoolOfItsOwn('America/New_York')
    const student = await own.student()
    await limit(own, { mostPasses: 1 })
    // 04:30 UTC is still yesterday in New York, 05:30 is not.
    await own.pass(student, DateTime.fromISO('2026-01-14T04:30:00Z'))
    const wanted = await own.pass(student, NOW, { state: 'approved' })
    assert.isNull(await ask(limits, wanted, NOW))

    await own.pass(student, DateTime.fromISO('2026-01-14T05:30:00Z'))
    assert.deepEqual(await ask(limits, wanted, NOW), {
      reason: 'limit_reached',
      params: { most: 1, period: 'day', at: '2026-01-15T05:00:00.000Z' },
      remedy: 'later',
    })
    assert.isNull(await ask(limits, wanted, NOW.plus({ days: 1 })))
  })

  test('a week counts from Monday, a term from its first day', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const [weekly, termly] = [await own.student({ grade: '9' }), await own.student({ grade: '10' })]
    await limit(own, { mostPasses: 1, period: 'week', subjectKind: 'grade', subject: '9' })
    await limit(own, { mostPasses: 1, period: 'term', subjectKind: 'grade', subject: '10' })
    await Term.create({
      schoolId: own.school.id,
      name: 'Spring',
      startsOn: '2026-01-05',
      endsOn: '2026-03-27',
    })
    forgetSchoolTime(own.school.id)
    for (const student of [weekly, termly]) {
      await own.pass(student, DateTime.fromISO('2026-01-06T10:00:00Z'))
      await own.pass(student, DateTime.fromISO('2025-12-15T10:00:00Z'))
    }
    const wanted = { state: 'approved' } as const
    assert.isNull(await ask(limits, await own.pass(weekly, NOW, wanted), NOW))
    const refusal = await ask(limits, await own.pass(termly, NOW, wanted), NOW)
    assert.equal(refusal?.reason, 'limit_reached')
    assert.equal(refusal?.params.at, '2026-03-28T00:00:00.000Z')
  })

  test('is about the students, types and places it names, and no others', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const [member, other] = [await own.student(), await own.student()]
    const group = await StudentGroup.create({ schoolId: own.school.id, name: 'Group' })
    await db
      .table('student_group_members')
      .insert({ student_group_id: group.id, student_id: member.id })
    await limit(own, { mostPasses: 0, subjectKind: 'group', subject: group.id })
    const exit = await own.type({ kind: 'exit' })
    await limit(own, { mostPasses: 0, passTypeId: exit.id })
    await limit(own, {
      mostPasses: 0,
      subjectKind: 'student',
      subject: other.id,
      placeId: null,
      archivedAt: NOW,
    })
    const wanted = { state: 'approved' } as const

    const hallOf = async (student: typeof member) =>
      (await ask(limits, await own.pass(student, NOW, wanted), NOW))?.reason
    assert.equal(await hallOf(member), 'limit_reached')
    assert.isUndefined(await hallOf(other))
    const exitOfOther = await own.pass(other, NOW, { ...wanted, passTypeId: exit.id })
    assert.equal((await ask(limits, exitOfOther, NOW))?.reason, 'limit_reached')
  })

  test('does not count what never became active, was a mistake, or ignores limits', async ({
    assert,
  }) => {
    const own = await schoolOfItsOwn()
    const student = await own.student()
    const nurse = await own.type({ kind: 'hall', ignoresLimits: true })
    await limit(own, { mostPasses: 1 })
    const earlier = NOW.minus({ hours: 1 })
    for (const state of ['denied', 'cancelled', 'expired', 'approved'] as const)
      await own.pass(student, earlier, { state })
    await own.pass(student, earlier, { state: 'revoked', endedAt: earlier.plus({ seconds: 40 }) })
    await own.pass(student, earlier, { passTypeId: nurse.id })
    const wanted = await own.pass(student, NOW, { state: 'approved' })
    assert.isNull(await ask(limits, wanted, NOW))

    await own.pass(student, earlier, { state: 'revoked', endedAt: earlier.plus({ seconds: 90 }) })
    assert.equal((await ask(limits, wanted, NOW))?.reason, 'limit_reached')
    const urgent = await own.pass(student, NOW, { state: 'approved', passTypeId: nurse.id })
    assert.isNull(await ask(limits, urgent, NOW))
  })

  test('knows nobody of another school', async ({ assert }) => {
    const [own, other] = [await schoolOfItsOwn(), await schoolOfItsOwn()]
    await limit(other, { mostPasses: 0 })
    const wanted = await own.pass(await own.student(), NOW, { state: 'approved' })
    assert.isNull(await ask(limits, wanted, NOW))
  })
})

test.group('A limit of minutes and a cool-down', () => {
  test('refuse until the day ends and until the rest is over', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const student = await own.student()
    await limit(own, { mostMinutes: 10 })
    await limit(own, { coolDownMinutes: 20 })
    await own.pass(student, NOW.minus({ minutes: 15 }))
    const wanted = await own.pass(student, NOW, { state: 'approved' })
    assert.deepEqual(await ask(limits, wanted, NOW), {
      reason: 'cooling_down',
      params: { at: '2026-01-14T10:10:00.000Z' },
      remedy: 'later',
    })
    assert.isNull(await ask(limits, wanted, NOW.plus({ minutes: 10 })))

    await own.pass(student, NOW.minus({ hours: 1 }))
    const refusal = await ask(limits, wanted, NOW.plus({ minutes: 10 }))
    assert.equal(refusal?.reason, 'minutes_used_up')
    assert.deepInclude(refusal?.params, { most: 10, period: 'day' })
  })
})

test.group('Whoever is exempt from limits', () => {
  test('is, until the exemption runs out', async ({ assert }) => {
    const own = await schoolOfItsOwn()
    const student = await own.student()
    await limit(own, { mostPasses: 0 })
    await Accommodation.create({
      studentId: student.id,
      kind: 'limit_exempt',
      validUntil: NOW.plus({ days: 1 }),
      grantedBy: (await own.user()).id,
    })
    const wanted = await own.pass(student, NOW, { state: 'approved' })
    assert.isNull(await ask(limits, wanted, NOW))
    const later = await ask(limits, wanted, NOW.plus({ days: 1 }))
    assert.equal(later?.reason, 'limit_reached')
  })
})
