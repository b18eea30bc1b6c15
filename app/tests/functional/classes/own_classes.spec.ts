import { test } from '@japa/runner'
import { classTaughtBy } from '#tests/classes'
import { issueTo, takeBack } from '#tests/browser/issue_to'
import { signedIn, staff } from '#tests/client'

const TOMAS = 'tomas.rivera@demo.school'

test.group('The classes of a teacher', () => {
  test('are listed with how many students there are and how many of them are out', async ({
    assert,
    cleanup,
  }) => {
    const id = await classTaughtBy([TOMAS], ['Ethan', 'Amina', 'Sofia'])
    const pass = await issueTo('Amina', 'hall')
    cleanup(() => takeBack(pass.id))

    const { body } = await (await signedIn(TOMAS)).get('/api/v1/my/classes?per_page=100')
    const listed = body.classes.find((one: { id: string }) => one.id === id)
    assert.containSubset(listed, { students: 3, out: 1, place: null })
  })

  test('say who is in them and with which pass somebody is out', async ({ assert, cleanup }) => {
    const id = await classTaughtBy([TOMAS], ['Ethan', 'Amina', 'Sofia'])
    const pass = await issueTo('Amina', 'hall', { place: 'Library' })
    cleanup(() => takeBack(pass.id))

    const { body } = await (await signedIn(TOMAS)).get(`/api/v1/my/classes/${id}/students`)
    assert.deepEqual(
      body.students.map((one: { name: string }) => one.name),
      ['Ethan Brooks', 'Amina Diallo', 'Sofia Marchetti']
    )
    assert.deepEqual(
      body.students.map((one: { out: { pass_id: string } | null }) => one.out?.pass_id ?? null),
      [null, pass.id, null]
    )
    assert.equal(body.students[1].out.place.name, 'Library')
  })

  test('are nobody else’s', async ({ assert }) => {
    const id = await classTaughtBy([TOMAS], ['Ethan'])
    const other = await staff()
    assert.equal((await other.get(`/api/v1/my/classes/${id}/students`)).status, 404)
    const { body } = await other.get('/api/v1/my/classes?per_page=100')
    assert.notInclude(
      body.classes.map((one: { id: string }) => one.id),
      id
    )
  })

  test('have addresses that must be ids', async ({ assert }) => {
    const { status } = await (await staff()).get('/api/v1/my/classes/nine/students')
    assert.equal(status, 422)
  })
})
