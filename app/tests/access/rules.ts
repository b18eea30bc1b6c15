import { randomUUID } from 'node:crypto'
import type { Access } from '#tests/access/access'
import { signedIn, staff, type Client } from '#tests/client'
import { newStudent } from '#tests/students'

const name = () => `Made for ${randomUUID()}`

/** About a grade that nobody is in: nothing here is in the way of other tests. */
const rule = () => ({
  name: name(),
  subject_kind: 'grade',
  subject: randomUUID(),
  period: 'day',
  most_passes: 3,
})

/** A write by somebody whose CSRF cookie is fresh. */
const writing = async (client: Client) => {
  await client.get('/api/v1/session')
  return client
}

async function made(path: string, body: object, key: string, maker = staff): Promise<string> {
  const { body: answer } = await (await maker()).post(`/api/v1/${path}`, body)
  return `/api/v1/${path}/${answer[key].id}`
}

const madeRule = () => made('admin/limit-rules', rule(), 'limit_rule')
const madeGroup = () => made('admin/student-groups', { name: name() }, 'student_group')
const grant = async () => ({ student_id: (await newStudent()).id, kind: 'queue_priority' })
const lead = () => signedIn('marta.nowak@demo.school')

async function noMeetGroup() {
  const students = [await newStudent(), await newStudent()]
  const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  const student_ids = students.map(({ id }) => id)
  return { name: name(), reason: 'A test', expires_on: expires, student_ids }
}
const madeNoMeet = async () => made('safeguarding/groups', await noMeetGroup(), 'group', lead)

const admin = (title: string, route: string, request: Access['request']): Access => ({
  name: title,
  route,
  may: ['admin'],
  request,
})
const safeguarding = (title: string, route: string, request: Access['request']): Access => ({
  name: title,
  route,
  may: ['safeguarding'],
  request,
})

export const access: Access[] = [
  admin('list limit rules', 'limit_rules.list', (client) =>
    client.get('/api/v1/admin/limit-rules')
  ),
  admin('add a limit rule', 'limit_rules.create', async (client) =>
    (await writing(client)).post('/api/v1/admin/limit-rules', rule())
  ),
  admin('change a limit rule', 'limit_rules.change', async (client) =>
    (await writing(client)).put(await madeRule(), rule())
  ),
  admin('list student groups', 'student_groups.list', (client) =>
    client.get('/api/v1/admin/student-groups')
  ),
  admin('add a student group', 'student_groups.create', async (client) =>
    (await writing(client)).post('/api/v1/admin/student-groups', { name: name() })
  ),
  admin('change a student group', 'student_groups.change', async (client) =>
    (await writing(client)).put(await madeGroup(), { name: name() })
  ),
  admin('delete a student group', 'student_groups.delete', async (client) =>
    (await writing(client)).delete(await madeGroup())
  ),
  admin('list the members of a student group', 'student_groups.members', async (client) =>
    client.get(`${await madeGroup()}/members`)
  ),
  admin(
    'change the members of a student group',
    'student_groups.change_members',
    async (client) => {
      const add = [(await newStudent()).id]
      return (await writing(client)).post(`${await madeGroup()}/members`, { add })
    }
  ),
  admin('list accommodations', 'accommodations.list', (client) =>
    client.get('/api/v1/admin/accommodations')
  ),
  admin('grant an accommodation', 'accommodations.grant', async (client) =>
    (await writing(client)).post('/api/v1/admin/accommodations', await grant())
  ),
  admin('withdraw an accommodation', 'accommodations.withdraw', async (client) => {
    const path = await made('admin/accommodations', await grant(), 'accommodation')
    return (await writing(client)).delete(path)
  }),
  admin('check which rules apply to a student', 'students.check_rules', async (client) =>
    client.get(`/api/v1/admin/students/${(await newStudent()).id}/rules`)
  ),

  safeguarding('list no-meet groups', 'no_meet_groups.list', (client) =>
    client.get('/api/v1/safeguarding/groups')
  ),
  safeguarding('add a no-meet group', 'no_meet_groups.create', async (client) =>
    (await writing(client)).post('/api/v1/safeguarding/groups', await noMeetGroup())
  ),
  safeguarding('show a no-meet group', 'no_meet_groups.show', async (client) =>
    client.get(await madeNoMeet())
  ),
  safeguarding('change a no-meet group', 'no_meet_groups.change', async (client) =>
    (await writing(client)).put(await madeNoMeet(), { name: name(), reason: 'Another' })
  ),
  safeguarding(
    'change the members of a no-meet group',
    'no_meet_groups.members',
    async (client) => {
      const add = [(await newStudent()).id]
      return (await writing(client)).post(`${await madeNoMeet()}/members`, { add })
    }
  ),
  safeguarding('review a no-meet group', 'no_meet_groups.review', async (client) => {
    const { expires_on } = await noMeetGroup()
    return (await writing(client)).post(`${await madeNoMeet()}/review`, { expires_on })
  }),
  safeguarding('end a no-meet group', 'no_meet_groups.end', async (client) =>
    (await writing(client)).post(`${await madeNoMeet()}/end`, {})
  ),
  safeguarding('list the blocks of no-meet groups', 'no_meet_blocks.list', (client) =>
    client.get('/api/v1/safeguarding/blocks')
  ),
  safeguarding('search students for a no-meet group', 'no_meet_students.search', (client) =>
    client.get('/api/v1/safeguarding/students')
  ),
]
