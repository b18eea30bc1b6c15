import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { CreateUser } from '#identity/actions/create_user'
import School from '#identity/models/school'
import type { Role } from '#identity/models/role_assignment'
import type RoleAssignment from '#identity/models/role_assignment'
import type User from '#identity/models/user'
import Student from '#people/models/student'
import { everybody, type Who } from '#tests/access/access'
import { signedIn, type Client } from '#tests/client'
import { DEMONSTRATION } from '#tests/demonstration'
import { givenClass, givenPlace } from '#tests/given'
import { newStudent } from '#tests/students'
import { userWith } from '#tests/narrow_user'
import { newUser } from '#tests/users'

/** Where somebody stands outside of what the permitted one may do. */
export type Distance =
  'other role' | 'another’s' | 'other grade' | 'other class' | 'other place' | 'other school'
export type Actor = { name: string; distance: Distance; client: () => Promise<Client> }

/** The role by which a person of the demonstration does what the tables say. */
export const ROLE_OF: Partial<Record<Who, Role>> = {
  'student': 'student',
  'other student': 'student',
  'staff': 'staff',
  'monitor': 'monitor',
  'gate': 'gate',
  'supervisor': 'supervisor',
  'safeguarding': 'safeguarding',
  'admin': 'admin',
  'auditor': 'auditor',
}

export const EVERYBODY = Object.keys(everybody) as Who[]
export const SIGNED_IN = EVERYBODY.filter((who) => who !== 'nobody')

type Narrowed = Pick<RoleAssignment, 'role' | 'scopeKind' | 'scope'>

/** Nobody is in it. */
const EMPTY_GRADE = 'Nobody’s'

const clients = new Map<string, Client>()

/** One client a person, made when somebody first asks. */
async function clientOf(name: string, make: () => Promise<User>): Promise<Client> {
  const known = clients.get(name)
  if (known) return known
  const { email } = await make()
  const client = await signedIn(email)
  clients.set(name, client)
  return client
}

/** Somebody of the demonstration, not asked each time whether they are still signed in. */
export async function lasting(who: Who): Promise<Client> {
  const client = clients.get(who) ?? (await everybody[who]())
  clients.set(who, client)
  return client
}

/** Something has ended the session: the next one to ask gets a new client. */
export function forgetClient(client: Client): void {
  for (const [name, known] of clients) if (known === client) clients.delete(name)
}

function narrow(
  role: Role,
  distance: Distance,
  scope: () => Promise<Omit<Narrowed, 'role'>>
): Actor {
  const name = `${role} (${distance})`
  const make = async () => userWith({ role, ...(await scope()) })
  return { name, distance, client: () => clientOf(name, make) }
}

async function emptyClass(): Promise<string> {
  const { id } = await newStudent()
  const classId = await givenClass([id], null)
  await db.from('enrolments').where('class_section_id', classId).delete()
  return classId
}

/** People with the role whose scope holds nobody and nothing. */
export function narrowActors(role: Role): Actor[] {
  if (role === 'student') return []
  return [
    narrow(role, 'other grade', async () => ({ scopeKind: 'grade', scope: EMPTY_GRADE })),
    narrow(role, 'other class', async () => {
      return { scopeKind: 'class_section', scope: await emptyClass() }
    }),
    narrow(role, 'other place', async () => ({
      scopeKind: 'place',
      scope: (await givenPlace()).id,
    })),
  ]
}

/** Somebody with the role for the grade that new students of tests are in. */
export function withinOwnGrade(role: Role): Promise<Client> {
  return clientOf(`${role} (own grade)`, () => userWith({ role, scopeKind: 'grade', scope: '9' }))
}

/** Another person with the same role for the whole school. */
export function another(role: Role): Actor {
  const name = `another ${role}`
  return {
    name,
    distance: 'another’s',
    client: () =>
      clientOf(name, async () => {
        const user = await newUser([role])
        if (role === 'student') await newStudent({ userId: user.id })
        return user
      }),
  }
}

let elsewhere: Promise<School> | undefined

/** Who has the role for the whole of another school that shares the installation. */
export function ofAnotherSchool(role: Role): Actor {
  const name = `${role} (other school)`
  return { name, distance: 'other school', client: () => clientOf(name, () => newStranger(role)) }
}

async function newStranger(role: Role): Promise<User> {
  const { id: schoolId } = await (elsewhere ??= School.create({
    name: 'Elsewhere',
    timeZone: 'UTC',
    secondFactor: 'optional',
  }))
  const person = { schoolId, name: 'Stranger', email: `${randomUUID()}@else.where` }
  const user = await new CreateUser().run({
    ...person,
    password: DEMONSTRATION.password,
    roles: [role],
  })
  if (role === 'student') {
    const names = { givenName: 'Stranger', familyName: 'Elsewhere', grade: '9' }
    await Student.create({ schoolId, number: '1', status: 'active', userId: user.id, ...names })
  }
  return user
}

let door: Promise<Client & { bearer: string }> | undefined

/** A browser that holds the token of a gate and nobody's session. */
export function gateToken(): Promise<Client & { bearer: string }> {
  door ??= everybody
    .nobody()
    .then((client) => Object.assign(client, { bearer: DEMONSTRATION.gateToken }))
  return door
}
