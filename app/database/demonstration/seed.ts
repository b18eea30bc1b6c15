import { createHash } from 'node:crypto'
import { LANGUAGES } from '#domain/languages'
import { CreateUser } from '#identity/actions/create_user'
import { SetUpSchool } from '#identity/actions/set_up_school'
import type { Role } from '#identity/models/role_assignment'
import type School from '#identity/models/school'
import User from '#identity/models/user'
import Student from '#people/models/student'
import Checkpoint from '#places/models/checkpoint'
import Device from '#scanning/models/device'
import { seedClasses } from '#database/demonstration/classes'
import {
  demonstrationEmail,
  LOGINS,
  type DemonstrationLogin,
  STAFF,
  STUDENTS,
  STUDENTS_WITH_ACCOUNT,
} from '#database/demonstration/people'
import type { DemonstrationSecrets } from '#database/demonstration/secrets'

export type Demonstration = {
  logins: (DemonstrationLogin & { password: string })[]
  gate: { name: string; token: string }
}

/** Fills an empty database with a small believable school; running it again changes nothing. */
export async function seedDemonstration(secrets: DemonstrationSecrets): Promise<Demonstration> {
  const school = await new SetUpSchool().run({
    name: 'Northfield School',
    timeZone: 'Europe/London',
  })
  /* Whoever tries the demonstration has no authenticator at hand. */
  await school.merge({ languages: [...LANGUAGES], secondFactor: 'optional' }).save()
  for (const { name, email, roles } of STAFF)
    await account(school, name, email, [...roles], secrets)
  for (const [index, student] of STUDENTS.entries())
    await enrolStudent(school, index, student, secrets)
  await enrolGate(school, secrets.gateToken)
  await seedClasses(school)

  return {
    logins: LOGINS.map((login) => ({ ...login, password: secrets.password })),
    gate: { name: 'Demonstration gate', token: secrets.gateToken },
  }
}

async function enrolStudent(
  school: School,
  index: number,
  [givenName, familyName, grade]: [string, string, string],
  secrets: DemonstrationSecrets
) {
  const user =
    index < STUDENTS_WITH_ACCOUNT
      ? await account(
          school,
          `${givenName} ${familyName}`,
          demonstrationEmail(givenName, familyName),
          ['student'],
          secrets
        )
      : null
  await Student.firstOrCreate(
    { schoolId: school.id, number: `S${1001 + index}` },
    { givenName, familyName, grade, status: 'active', userId: user?.id ?? null }
  )
}

async function account(
  school: School,
  name: string,
  email: string,
  roles: Role[],
  secrets: DemonstrationSecrets
) {
  const existing = await User.findBy('email', email)
  return (
    existing ??
    new CreateUser().run({ schoolId: school.id, name, email, roles, password: secrets.password })
  )
}

async function enrolGate(school: School, token: string) {
  const checkpoint = await Checkpoint.query()
    .where({ schoolId: school.id, name: 'Main gate' })
    .firstOrFail()
  await Device.firstOrCreate(
    { schoolId: school.id, name: 'Demonstration gate' },
    { checkpointId: checkpoint.id, tokenHash: createHash('sha256').update(token).digest() }
  )
}
