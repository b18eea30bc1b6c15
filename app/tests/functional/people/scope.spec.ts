import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { CreateUser } from '#identity/actions/create_user'
import School from '#identity/models/school'
import type RoleAssignment from '#identity/models/role_assignment'
import type User from '#identity/models/user'
import {
  mayReachPass,
  mayReachStudent,
  passesVisibleTo,
  placesVisibleTo,
  studentsVisibleTo,
} from '#identity/scope'
import Pass from '#passes/models/pass'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { givePass } from '#tests/students'

type Scope = { scopeKind: RoleAssignment['scopeKind']; scope: string }

async function staffWith(...scopes: Scope[]): Promise<User> {
  const { id: schoolId } = await School.ofThisSite()
  const user = await new CreateUser().run({
    schoolId,
    email: `${randomUUID()}@demo.school`,
    name: 'Scoped',
    password: 'a password that is long',
    roles: [],
  })
  await user
    .related('roleAssignments')
    .createMany(scopes.map((scope) => ({ role: 'staff', ...scope })))
  await user.load('roleAssignments')
  return user
}

async function classWith(studentIds: string[], placeId: string | null = null): Promise<string> {
  const { id: schoolId } = await School.ofThisSite()
  const now = new Date()
  const id = randomUUID()
  const times = { created_at: now, updated_at: now }
  await db
    .table('class_sections')
    .insert({ id, school_id: schoolId, name: 'Chemistry', place_id: placeId, ...times })
  for (const studentId of studentIds) {
    const enrolment = { class_section_id: id, student_id: studentId, created_at: now }
    await db.table('enrolments').insert({ id: randomUUID(), ...enrolment })
  }
  return id
}

const studentNamed = (givenName: string) => Student.findByOrFail('givenName', givenName)
const namesSeenBy = async (user: User) =>
  (await studentsVisibleTo(user, Student.query())).map(({ givenName }) => givenName).sort()

test.group('The scope of a role', () => {
  test('lets staff of a grade see its students and their passes only', async ({ assert }) => {
    const user = await staffWith({ scopeKind: 'grade', scope: '9' })
    const seen = await studentsVisibleTo(user, Student.query())
    assert.isNotEmpty(seen)
    assert.sameMembers([...new Set(seen.map(({ grade }) => grade))], ['9'])

    const inside = await givePass(await studentNamed('Hana'))
    const outside = await givePass(await studentNamed('Priya'))
    const passes = await passesVisibleTo(user, Pass.query())
    assert.include(
      passes.map(({ id }) => id),
      inside.id
    )
    assert.isTrue(await mayReachPass(user, inside.id))
    assert.isFalse(await mayReachPass(user, outside.id))
  })

  test('lets staff of a class see who is enrolled in it, and its room', async ({ assert }) => {
    const [hana, priya] = [await studentNamed('Hana'), await studentNamed('Priya')]
    const room = await Place.firstOrFail()
    const classId = await classWith([hana.id, priya.id], room.id)
    const user = await staffWith({ scopeKind: 'class_section', scope: classId })
    assert.deepEqual(await namesSeenBy(user), ['Hana', 'Priya'])
    const places = await placesVisibleTo(user, Place.query())
    assert.deepEqual(
      places.map(({ id }) => id),
      [room.id]
    )
  })

  test('lets staff of a place see who is taught there, and passes to or from it', async ({
    assert,
  }) => {
    const { id: schoolId } = await School.ofThisSite()
    const place = await Place.create({ schoolId, name: `Lab ${randomUUID()}`, kind: 'room' })
    const amina = await studentNamed('Amina')
    await classWith([amina.id], place.id)
    const pass = await givePass(await studentNamed('Leila'))
    const user = await staffWith({ scopeKind: 'place', scope: place.id })
    assert.deepEqual(await namesSeenBy(user), ['Amina'])
    assert.isFalse(await mayReachPass(user, pass.id))

    await Pass.query().where('id', pass.id).update({ placeId: place.id })

    assert.deepEqual(await namesSeenBy(user), ['Amina', 'Leila'])
    assert.isTrue(await mayReachPass(user, pass.id))
  })

  test('adds up over several roles', async ({ assert }) => {
    const priya = await studentNamed('Priya')
    const classId = await classWith([priya.id])
    const user = await staffWith(
      { scopeKind: 'grade', scope: '12' },
      { scopeKind: 'class_section', scope: classId }
    )
    const seen = await studentsVisibleTo(user, Student.query())
    assert.isTrue(seen.every(({ grade, id }) => grade === '12' || id === priya.id))
    assert.isTrue(await mayReachStudent(user, priya.id))
  })

  test('without a role shows nothing', async ({ assert }) => {
    const user = await staffWith()
    assert.isEmpty(await studentsVisibleTo(user, Student.query()))
    assert.isEmpty(await passesVisibleTo(user, Pass.query()))
    assert.isEmpty(await placesVisibleTo(user, Place.query()))
  })

  test('never reaches into another school', async ({ assert }) => {
    const other = await School.create({ name: 'Other', timeZone: 'UTC' })
    const user = await staffWith({ scopeKind: 'school', scope: '' })
    user.schoolId = other.id
    assert.isEmpty(await studentsVisibleTo(user, Student.query()))
    assert.isEmpty(await placesVisibleTo(user, Place.query()))
  })
})
