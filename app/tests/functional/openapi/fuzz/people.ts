import { DateTime } from 'luxon'
import { ROLES } from '#identity/models/role_assignment'
import User from '#identity/models/user'
import { EnrolDevice } from '#scanning/actions/enrol_device'
import Checkpoint from '#places/models/checkpoint'
import { addressOf, answerOf, Client, type Answer } from '#tests/client'
import { schoolOfItsOwn } from '#tests/functional/rules/school_of_its_own'

export type Sender = {
  name: string
  send(method: string, path: string, body?: string, contentType?: string): Promise<Answer<unknown>>
}

/**
 * One of everybody in a school that no other test knows, because most of what is sent succeeds in changing
 * something. Gives who they are and the identifiers of what is there.
 */
export async function everybodyOfASchool() {
  const own = await schoolOfItsOwn()
  const { school, hall, library } = own
  const students = await Promise.all(Array.from({ length: 4 }, () => own.student()))
  const passes = await Promise.all(
    students.map((student, index) =>
      own.pass(student, DateTime.utc(), {
        state: (['requested', 'approved', 'active', 'ended'] as const)[index],
      })
    )
  )
  const place = { schoolId: school.id, placeId: library.id }
  const checkpoint = await Checkpoint.create({ ...place, name: 'Desk', direction: 'both' })
  const student = await own.client('student')
  await students[0]!.merge({ userId: (await newestUser(school.id)).id }).save()
  // One after the other: each hashes a password while it holds a connection.
  const people: Sender[] = []
  for (const role of STAFF) people.push(person(role, await own.client(role)))
  const devices = await Promise.all(
    (['gate', 'kiosk'] as const).map(async (kind) => {
      const at = kind === 'gate' ? { checkpointId: checkpoint.id } : { placeId: library.id }
      const { device, token } = await new EnrolDevice().run({
        ...at,
        schoolId: school.id,
        name: kind,
        kind,
      })
      return { id: device.id, sender: withToken(kind, token) }
    })
  )
  const allowed = person('everything', await own.client(...STAFF))
  const holder = person('student', student)
  const doors = devices.map(({ sender }) => sender)
  const entities = [school, hall, library, checkpoint, ...students, ...passes, ...devices]
  return {
    senders: [person('nobody', new Client()), holder, ...people, ...doors],
    /** Those who get further than the question who they are. */
    likely: { session: [allowed, allowed, holder], device: doors },
    ids: entities.map(({ id }) => id),
  }
}

const STAFF = ROLES.filter((role) => role !== 'student')

function newestUser(schoolId: string): Promise<User> {
  return User.query().where({ schoolId }).orderBy('id', 'desc').firstOrFail()
}

function person(name: string, client: Client): Sender {
  return {
    name,
    send: (method, path, body, contentType) =>
      client.send(method, path, body, { 'Content-Type': contentType ?? 'application/json' }),
  }
}

function withToken(name: string, token: string): Sender {
  return {
    name,
    send: async (method, path, body, contentType = 'application/json') =>
      answerOf(
        await fetch(addressOf(path), {
          method,
          body,
          redirect: 'manual',
          headers: { 'Authorization': `Bearer ${token}`, 'Content-Type': contentType },
        })
      ),
  }
}
