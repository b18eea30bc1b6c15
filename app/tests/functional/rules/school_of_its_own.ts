import { randomUUID } from 'node:crypto'
import type { DateTime } from 'luxon'
import { CreateUser } from '#identity/actions/create_user'
import type { Role } from '#identity/models/role_assignment'
import School from '#identity/models/school'
import User from '#identity/models/user'
import Pass from '#passes/models/pass'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { signedIn } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'

/** A school that no other test knows, so that its bells and limits are in nobody's way. */
export async function schoolOfItsOwn(timeZone = 'Europe/London') {
  const school = await School.create({ name: 'Own', timeZone })
  const schoolId = school.id
  const type = (told: Partial<PassType> = {}) =>
    PassType.create({
      schoolId,
      code: Math.floor(Math.random() * 200) + 20,
      name: randomUUID(),
      kind: 'hall',
      singleUse: false,
      rotating: true,
      defaultMinutes: 10,
      maxMinutes: 60,
      exclusive: true,
      ...told,
    })
  const hall = await (await type()).refresh()
  const library = await Place.create({ schoolId, name: 'Library', kind: 'library' })

  return {
    school,
    hall,
    library: await library.refresh(),
    type: async (told: Partial<PassType>) => (await type(told)).refresh(),

    async student(told: Partial<Student> = {}) {
      const student = await Student.create({
        schoolId,
        number: randomUUID(),
        givenName: 'Ada',
        familyName: 'Own',
        grade: '9',
        status: 'active',
        ...told,
      })
      return student.refresh()
    },

    user: () =>
      User.create({
        schoolId,
        email: `${randomUUID()}@own.school`,
        name: 'Own staff',
        password: 'not used by these tests',
        status: 'active',
      }),

    /** Somebody with these roles, signed in. */
    async client(...roles: Role[]) {
      const { password } = DEMONSTRATION
      const email = `${randomUUID()}@own.school`
      await new CreateUser().run({ schoolId, email, name: 'Own person', password, roles })
      return signedIn(email)
    },

    /** A pass as it stands in the table; valid for ten minutes, ended after five if it has ended. */
    async pass(student: Student, at: DateTime, told: Partial<Pass> = {}) {
      const state = told.state ?? 'ended'
      const out = ['active', 'overdue'].includes(state)
      const started = out || ['ended', 'auto_ended', 'revoked'].includes(state)
      const pass = await Pass.create({
        schoolId,
        studentId: student.id,
        passTypeId: hall.id,
        placeId: library.id,
        exclusive: true,
        state,
        validFrom: at,
        validUntil: at.plus({ minutes: 10 }),
        activatedAt: started ? at : null,
        endedAt: started && !out ? at.plus({ minutes: 5 }) : null,
        secretVersion: 1,
        ...told,
      })
      return pass.refresh()
    },
  }
}

export type OwnSchool = Awaited<ReturnType<typeof schoolOfItsOwn>>
