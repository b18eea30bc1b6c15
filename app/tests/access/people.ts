import RosterImport from '#people/models/roster_import'
import { until } from '#tests/until'
import { randomUUID } from 'node:crypto'
import type { Access } from '#tests/access/access'
import User from '#identity/models/user'
import { SetPhoto } from '#people/actions/set_photo'
import Student from '#people/models/student'
import { staff } from '#tests/client'
import { checkedImport } from '#tests/rosters/import_roster'
import { newStudent } from '#tests/students'
import { picture, upload, zipOf } from '#tests/uploads'

async function aRoster() {
  const { number, familyName } = await newStudent()
  const line = `${number},Test,${familyName},9`
  return { name: 'a.csv', bytes: Buffer.from(`number,given_name,family_name,grade\n${line}\n`) }
}
async function aClass(): Promise<string> {
  const { body } = await (await staff()).post('/api/v1/class-sections', { name: 'Physics' })
  return body.class.id
}
const anAdmin = () => User.findByOrFail('email', 'amelia.hart@demo.school')

const FINDING = ['staff', 'supervisor', 'safeguarding', 'admin'] as const

export const access: Access[] = [
  {
    name: 'search students',
    route: 'students.search',
    may: [...FINDING],
    request: (client) => client.get('/api/v1/students'),
  },
  {
    name: 'list the grades',
    route: 'students.grades',
    may: [...FINDING],
    request: (client) => client.get('/api/v1/students/grades'),
  },
  {
    name: 'open a student’s page',
    route: 'students.show',
    may: [...FINDING],
    request: async (client) => client.get(`/api/v1/students/${(await newStudent()).id}`),
  },
  {
    name: 'see who has looked at a student',
    route: 'students.views',
    may: ['admin', 'auditor'],
    request: async (client) => client.get(`/api/v1/students/${(await newStudent()).id}/views`),
  },
  {
    name: 'add a student',
    route: 'students.add',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const number = randomUUID().slice(0, 12)
      const name = { given_name: 'New', family_name: 'Student' }
      return client.post('/api/v1/students', { number, ...name, grade: '9' })
    },
  },
  {
    name: 'change a student',
    route: 'students.change',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.patch(`/api/v1/students/${(await newStudent()).id}`, { grade: '10' })
    },
  },
  {
    name: 'give students a status',
    route: 'students.set_statuses',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const { id } = await newStudent()
      return client.post('/api/v1/students/statuses', { changes: [{ id, status: 'suspended' }] })
    },
  },
  {
    name: 'set a student’s PIN',
    route: 'students.set_pin',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post(`/api/v1/students/${(await newStudent()).id}/pin`, { pin: '4711' })
    },
  },
  {
    name: 'see a photo',
    route: 'students.photo',
    may: [...FINDING, 'monitor', 'student'],
    hidden: true,
    async request(client) {
      const maya = await Student.findByOrFail('givenName', 'Maya')
      await new SetPhoto().run({ student: maya, picture: await picture(), actor: await anAdmin() })
      return client.get(`/api/v1/students/${maya.id}/photo`)
    },
  },
  {
    name: 'set a photo',
    route: 'students.set_photo',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const address = `/api/v1/students/${(await newStudent()).id}/photo`
      return upload(client, address, { bytes: await picture(), name: 'a.jpg' })
    },
  },
  {
    name: 'remove a photo',
    route: 'students.remove_photo',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.delete(`/api/v1/students/${(await newStudent()).id}/photo`)
    },
  },
  {
    name: 'set photos by a zip',
    route: 'students.set_photos',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const bytes = await zipOf({ 'nobody.jpg': await picture() })
      return upload(client, '/api/v1/students/photos', { bytes, name: 'photos.zip' })
    },
  },
  {
    name: 'invite students',
    route: 'students.invite',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const { id } = await newStudent({ email: `${randomUUID()}@demo.school` })
      return client.post('/api/v1/students/invitations', { ids: [id] })
    },
  },
  {
    name: 'export students',
    route: 'students.export',
    may: ['admin'],
    request: (client) => client.get('/api/v1/students/export?search=Maya'),
  },
  {
    name: 'list roster imports',
    route: 'roster_imports.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/roster-imports'),
  },
  {
    name: 'upload a roster',
    route: 'roster_imports.start',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return upload(client, '/api/v1/roster-imports', await aRoster())
    },
  },
  ...(['show', 'issues', 'changes'] as const).map((what): Access => ({
    name: `look at a roster import: ${what}`,
    route: `roster_imports.${what}`,
    may: ['admin'],
    async request(client) {
      const { id } = await checkedImport(await staff(), await aRoster())
      return client.get(`/api/v1/roster-imports/${id}${what === 'show' ? '' : `/${what}`}`)
    },
  })),
  {
    name: 'apply a roster',
    route: 'roster_imports.apply',
    may: ['admin'],
    async request(client) {
      await until(async () => !(await RosterImport.findBy('state', 'applying')))
      await client.get('/api/v1/session')
      const { id, file_hash: hash } = await checkedImport(await staff(), await aRoster())
      return client.post(`/api/v1/roster-imports/${id}/apply`, { file_hash: hash })
    },
  },
  {
    name: 'discard a roster',
    route: 'roster_imports.discard',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const { id } = await checkedImport(await staff(), await aRoster())
      return client.delete(`/api/v1/roster-imports/${id}`)
    },
  },
  {
    name: 'list class sections',
    route: 'class_sections.list',
    may: ['admin'],
    request: (client) => client.get('/api/v1/class-sections'),
  },
  {
    name: 'add a class',
    route: 'class_sections.add',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.post('/api/v1/class-sections', { name: 'Chemistry 10b' })
    },
  },
  {
    name: 'change a class',
    route: 'class_sections.change',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      return client.patch(`/api/v1/class-sections/${await aClass()}`, { capacity: 2 })
    },
  },
  {
    name: 'put students into a class',
    route: 'class_sections.enrol',
    may: ['admin'],
    async request(client) {
      await client.get('/api/v1/session')
      const { id } = await newStudent()
      const body = { add_student_ids: [id] }
      return client.post(`/api/v1/class-sections/${await aClass()}/enrolments`, body)
    },
  },
]
