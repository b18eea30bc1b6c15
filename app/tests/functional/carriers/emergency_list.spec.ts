import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import School from '#identity/models/school'
import Pass from '#passes/models/pass'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { signedIn, staff } from '#tests/client'

type Person = { name: string; guardian: object | null; class: string | null; overdue: boolean }
type Group = { place: { name: string } | null; people: Person[] }

/** A student who is out, without the way there. */
async function out(student: Student, place: Place | null, more: object = {}) {
  const type = await PassType.findByOrFail('kind', 'hall')
  const since = DateTime.utc().minus({ minutes: 3 })
  return Pass.create({
    schoolId: student.schoolId,
    studentId: student.id,
    passTypeId: type.id,
    placeId: place?.id ?? null,
    state: 'active',
    exclusive: true,
    carrier: 'staff',
    validFrom: since,
    validUntil: since.plus({ minutes: 10 }),
    activatedAt: since,
    secretVersion: 1,
    ...more,
  })
}

const named = (list: { places: Group[] }, name: string) =>
  list.places.flatMap(({ people }) => people).find((person) => person.name === name)

test.group('The emergency list', (group) => {
  group.each.teardown(async () => {
    await db.from('passes').where('exclusive', true).update({ state: 'ended' })
  })

  test('names everybody who is out, by place, with the class they left', async ({ assert }) => {
    const school = await School.ofThisSite()
    const library = await Place.findByOrFail('name', 'Library')
    const room = await Place.firstOrCreate(
      { schoolId: school.id, name: 'Room 7' },
      { kind: 'room' }
    )
    const [maya, omar, chloe] = await Promise.all(
      ['Maya', 'Omar', 'Chloe'].map((name) => Student.findByOrFail('givenName', name))
    )
    const now = new Date()
    const section = randomUUID()
    await db.table('class_sections').insert({
      id: section,
      school_id: school.id,
      name: 'Chemistry 9B',
      place_id: room.id,
      created_at: now,
      updated_at: now,
    })
    await db.table('enrolments').insert({
      id: randomUUID(),
      class_section_id: section,
      student_id: maya!.id,
      created_at: now,
    })
    await out(maya!, library, { originPlaceId: room.id })
    await out(omar!, library, { state: 'overdue' })
    await out(chloe!, null)
    await out(await Student.findByOrFail('givenName', 'Liam'), library, { state: 'ended' })

    const { status, body } = await (
      await signedIn('dana.price@demo.school')
    ).get('/api/v1/emergency-list')
    assert.equal(status, 200)
    assert.equal(body.total, 3)
    assert.deepEqual(
      body.places.map(({ place, people }: Group) => [place?.name, people.map(({ name }) => name)]),
      [
        ['Library', ['Omar Haddad', 'Maya Lindqvist']],
        [undefined, ['Chloe Bennett']],
      ]
    )
    assert.containsSubset(named(body, 'Maya Lindqvist'), {
      class: 'Chemistry 9B',
      origin: 'Room 7',
      grade: '9',
      overdue: false,
    })
    assert.isTrue(named(body, 'Omar Haddad')!.overdue)
  })

  test('tells guardians to those who may call them alone', async ({ assert }) => {
    const leila = await Student.findByOrFail('givenName', 'Leila')
    await leila.merge({ guardianName: 'Sara Rahimi', guardianContact: '+44 20 7946 0018' }).save()
    await out(leila, null)
    for (const [email, told] of [
      ['amelia.hart@demo.school', true],
      ['marta.nowak@demo.school', true],
      ['dana.price@demo.school', false],
      ['tomas.rivera@demo.school', false],
      ['peter.malik@demo.school', false],
    ] as const) {
      const { body } = await (await signedIn(email)).get('/api/v1/emergency-list')
      const { guardian } = named(body, 'Leila Rahimi')!
      if (told)
        assert.deepEqual(guardian, { name: 'Sara Rahimi', contact: '+44 20 7946 0018' }, email)
      else assert.notMatch(JSON.stringify(body), /7946|Sara/, email)
    }
  })

  test('leaves on record who looked, once for each look', async ({ assert }) => {
    const client = await signedIn('ingrid.sommer@demo.school')
    for (let time = 0; time < 3; time++) await client.get('/api/v1/emergency-list')
    const looks = await db
      .from('audit_events')
      .join('users', 'users.id', 'audit_events.actor_id')
      .where({
        'audit_events.action': 'emergency_list.viewed',
        'users.email': 'ingrid.sommer@demo.school',
      })
    assert.lengthOf(looks, 1)
  })

  test('holds no other school, and nobody outside of the scope of a role', async ({ assert }) => {
    const schoolId = randomUUID()
    await db
      .table('schools')
      .insert({ id: schoolId, name: 'Other', time_zone: 'UTC', created_at: new Date() })
    const stranger = await Student.create({
      schoolId,
      number: '1',
      givenName: 'Stranger',
      familyName: 'Elsewhere',
      grade: '9',
      status: 'active',
    })
    await out(stranger, null)
    await out(await Student.findByOrFail('givenName', 'Kai'), null)
    const { body } = await (await staff()).get('/api/v1/emergency-list')
    assert.isUndefined(named(body, 'Stranger Elsewhere'))
    assert.isDefined(named(body, 'Kai Nakamura'))

    const assignments = db
      .from('role_assignments')
      .whereIn('user_id', db.from('users').where('email', 'yusuf.demir@demo.school').select('id'))
    await assignments.clone().update({ scope_kind: 'grade', scope: '9' })
    const scoped = await (await signedIn('yusuf.demir@demo.school')).get('/api/v1/emergency-list')
    await assignments.clone().update({ scope_kind: 'school', scope: '' })
    assert.isUndefined(named(scoped.body, 'Kai Nakamura'), 'grade 11')
  })

  test('is whole and quick with 2,000 people out', async ({ assert }) => {
    const school = await School.ofThisSite()
    const type = await PassType.findByOrFail('kind', 'hall')
    const library = await Place.findByOrFail('name', 'Library')
    await db.rawQuery(
      `with people as (
         insert into students (id, school_id, number, given_name, family_name, grade, status, created_at, updated_at)
         select gen_random_uuid(), :school, 'E' || n, 'Given' || n, 'Family' || n, '9', 'active', now(), now()
         from generate_series(1, 2000) n returning id)
       insert into passes (id, school_id, student_id, pass_type_id, place_id, state, exclusive, carrier, valid_from,
         valid_until, activated_at, created_at, updated_at)
       select gen_random_uuid(), :school, id, :type, :place, 'active', true, 'phone', now(),
         now() + interval '10 minutes', now(), now(), now() from people`,
      { school: school.id, type: type.id, place: library.id }
    )
    const client = await signedIn('dana.price@demo.school')
    await client.get('/api/v1/emergency-list')
    const before = performance.now()
    const { body } = await client.get('/api/v1/emergency-list')
    const took = performance.now() - before
    assert.equal(body.total, 2000)
    assert.isBelow(took, 2000)
  })
})
