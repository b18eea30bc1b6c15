import { test } from '@japa/runner'
import Student from '#people/models/student'
import { signedIn, staff } from '#tests/client'
import { issueTo, libraryId, typeIdOf } from '#tests/passes'

test.group('A pass issued to a student', () => {
  test('without an account is in the hands of the issuer, and the monitor sees it', async ({
    assert,
  }) => {
    const issuer = await staff()
    const issued = (await issueTo(issuer, 'Ethan', 'hall')) as unknown as {
      carrier: string
      id: string
    }
    assert.equal(issued.carrier, 'staff')
    const monitor = await signedIn('dana.price@demo.school')
    const { body } = await monitor.get('/api/v1/passes/out')
    const seen = body.passes.find(({ id }: { id: string }) => id === issued.id)
    assert.containsSubset(seen, { carrier: 'staff', holder: { name: 'Ethan Brooks' } })
  })

  test('with an account is on the phone', async ({ assert }) => {
    const issued = (await issueTo(await staff(), 'Omar', 'hall')) as unknown as { carrier: string }
    assert.equal(issued.carrier, 'phone')
  })

  test('is no card and no kiosk’s', async ({ assert }) => {
    const issuer = await staff()
    const holder = await Student.findByOrFail('givenName', 'Noah')
    for (const carrier of ['card', 'kiosk']) {
      const { status } = await issuer.post('/api/v1/passes', {
        student_id: holder.id,
        pass_type_id: await typeIdOf(issuer, 'hall'),
        place_id: await libraryId(issuer),
        carrier,
      })
      assert.equal(status, 422, carrier)
    }
  })
})
