import { test } from '@japa/runner'
import User from '#identity/models/user'
import { RecordStudentView } from '#people/actions/record_student_view'
import Student from '#people/models/student'
import { signedIn, student } from '#tests/client'

async function look(givenName: string, what: 'record' | 'passes') {
  const viewer = await User.findByOrFail('email', 'ingrid.sommer@demo.school')
  const looked = await Student.findByOrFail('givenName', givenName)
  await new RecordStudentView().run({ student: looked, viewer, what })
}

test.group('Who has looked at me', () => {
  test('is told to the student: by whom, when and at what, newest first', async ({ assert }) => {
    await look('Maya', 'record')
    await look('Maya', 'passes')
    await look('Omar', 'record')

    const { body } = await (await student()).get('/api/v1/my/views')
    assert.deepEqual(
      body.views.slice(0, 2).map(({ by, what }: { by: string; what: string }) => [by, what]),
      [
        ['Ingrid Sommer', 'passes'],
        ['Ingrid Sommer', 'record'],
      ]
    )
    assert.closeTo(Date.parse(body.views[0].at), Date.now(), 60_000)
  })

  test('is told to nobody but the student who was looked at', async ({ assert }) => {
    const before = await (await signedIn('omar.haddad@demo.school')).get('/api/v1/my/views')
    await look('Maya', 'record')
    const after = await (await signedIn('omar.haddad@demo.school')).get('/api/v1/my/views')
    assert.deepEqual(after.body, before.body)
  })

  test('comes in pages', async ({ assert }) => {
    const client = await student()
    for (let times = 0; times < 3; times++) await look('Maya', 'record')
    const first = await client.get('/api/v1/my/views?per_page=2')
    const second = await client.get('/api/v1/my/views?per_page=2&page=2')
    assert.lengthOf(first.body.views, 2)
    assert.isTrue(first.body.page.next)
    assert.notDeepEqual(second.body.views[0].at, first.body.views[0].at)
    assert.equal((await client.get('/api/v1/my/views?per_page=101')).status, 422)
  })
})
