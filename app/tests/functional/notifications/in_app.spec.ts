import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Place from '#places/models/place'
import RoleAssignment from '#identity/models/role_assignment'
import PassType from '#passes/models/pass_type'
import { signedIn } from '#tests/client'
import {
  account,
  deliver,
  givenClass,
  givenPass,
  move,
  toldAbout,
} from '#tests/functional/notifications/people_of_passes'

const inbox = async (name: string) => {
  const client = await signedIn(`${name}@demo.school`)
  const { body } = await client.get('/api/v1/notifications')
  return { client, ...body }
}

test.group('Notifications', (group) => {
  group.setup(givenClass)
  group.each.setup(async () => {
    await db.from('outbox').delete()
    await db.from('notifications').delete()
  })

  test('a request is told to staff, and its decision to the student but not to who decided', async ({
    assert,
  }) => {
    const pass = await givenPass('maya.lindqvist', 'requested')
    await deliver()
    assert.deepEqual(await toldAbout(pass, 'tomas.rivera'), ['pass.waiting new'])
    assert.deepEqual(await toldAbout(pass, 'grace.okafor'), [])
    assert.deepEqual(await toldAbout(pass, 'maya.lindqvist'), [])

    await move(pass, 'approve', await account('tomas.rivera'))
    await deliver()
    assert.deepEqual(await toldAbout(pass, 'maya.lindqvist'), ['pass.approved new'])
    assert.deepEqual(await toldAbout(pass, 'tomas.rivera'), ['pass.waiting read'])
    assert.deepEqual(await toldAbout(pass, 'ingrid.sommer'), ['pass.waiting read'])
  })

  test('nobody is asked to decide on what was withdrawn before the worker came to it', async ({
    assert,
  }) => {
    const pass = await givenPass('maya.lindqvist', 'requested')
    await move(pass, 'cancel', await account('maya.lindqvist'))
    await deliver()
    assert.deepEqual(await toldAbout(pass, 'tomas.rivera'), [])
  })

  test('where the staff of the place decide, they alone are told', async ({ assert, cleanup }) => {
    const library = await Place.findByOrFail('name', 'Library')
    const ingrid = await account('ingrid.sommer')
    await library.merge({ approvalPolicy: 'place_staff' }).save()
    await db.table('place_staff').insert({ place_id: library.id, user_id: ingrid.id })
    cleanup(async () => {
      await library.merge({ approvalPolicy: null }).save()
      await db.from('place_staff').where('user_id', ingrid.id).delete()
    })

    const pass = await givenPass('maya.lindqvist', 'requested')
    await deliver()
    assert.deepEqual(await toldAbout(pass, 'ingrid.sommer'), ['pass.waiting new'])
    assert.deepEqual(await toldAbout(pass, 'tomas.rivera'), [])
    assert.deepEqual(await toldAbout(pass, 'amelia.hart'), [])
  })

  test('where a list decides that names nobody, administrators are told', async ({
    assert,
    cleanup,
  }) => {
    const type = await PassType.query().where('kind', 'hall').firstOrFail()
    const policy = type.approvalPolicy
    await type.merge({ approvalPolicy: 'list' }).save()
    cleanup(() => type.merge({ approvalPolicy: policy }).save() as never)

    const pass = await givenPass('maya.lindqvist', 'requested')
    await deliver()
    assert.deepEqual(await toldAbout(pass, 'amelia.hart'), ['pass.waiting new'])
    assert.deepEqual(await toldAbout(pass, 'tomas.rivera'), [])
  })

  test('staff of another grade are not told', async ({ assert, cleanup }) => {
    const yusuf = await account('yusuf.demir')
    const role = await RoleAssignment.query()
      .where({ userId: yusuf.id, role: 'staff' })
      .firstOrFail()
    await role.merge({ scopeKind: 'grade', scope: '12' }).save()
    cleanup(() => role.merge({ scopeKind: 'school', scope: '' }).save() as never)

    const pass = await givenPass('maya.lindqvist', 'requested')
    await deliver()
    assert.deepEqual(await toldAbout(pass, 'yusuf.demir'), [])
    assert.deepEqual(await toldAbout(pass, 'tomas.rivera'), ['pass.waiting new'])
  })

  test('an overdue pass is told to its issuer and its holder until the holder is back', async ({
    assert,
  }) => {
    const tomas = await account('tomas.rivera')
    const pass = await givenPass('omar.haddad', 'active', { issuedBy: tomas.id })
    await move(pass, 'miss_return')
    await deliver()
    assert.deepEqual(await toldAbout(pass, 'tomas.rivera'), ['pass.overdue new'])
    assert.deepEqual(await toldAbout(pass, 'omar.haddad'), ['pass.issued new', 'pass.late new'])

    await move(pass, 'end')
    await deliver()
    assert.deepEqual(await toldAbout(pass, 'tomas.rivera'), ['pass.overdue read'])
    assert.deepEqual(await toldAbout(pass, 'omar.haddad'), ['pass.issued new', 'pass.late read'])
  })

  test('each is told what to do and where, in one’s own list, the newest first', async ({
    assert,
  }) => {
    const pass = await givenPass('maya.lindqvist', 'requested')
    await deliver()
    const { notifications, unread, page } = await inbox('tomas.rivera')
    assert.equal(unread, 1)
    assert.deepEqual(page, { number: 1, size: 25, total: 1, next: false })
    const [first] = notifications
    assert.containsSubset(first, { kind: 'pass.waiting', link: '/staff', read_at: null })
    assert.containsSubset(first.pass, {
      id: pass.id,
      type: 'Hall pass',
      place: 'Library',
      student: 'Maya Lindqvist',
    })
  })

  test('reading one or all counts down, and nobody reads for another', async ({ assert }) => {
    await givenPass('maya.lindqvist', 'requested')
    await givenPass('omar.haddad', 'requested')
    await deliver()
    const { client, notifications } = await inbox('tomas.rivera')
    const path = `/api/v1/notifications/${notifications[0].id}/read`

    const other = await signedIn('ingrid.sommer@demo.school')
    assert.equal((await other.post(path, {})).status, 404)
    assert.deepEqual((await client.post(path, {})).body, { unread: 1 })
    assert.deepEqual((await client.post('/api/v1/notifications/read-all', {})).body, { unread: 0 })
    assert.deepEqual((await other.get('/api/v1/notifications/unread')).body, { unread: 2 })
  })

  test('choices are offered for what concerns one’s roles, and kept', async ({ assert }) => {
    const client = await signedIn('maya.lindqvist@demo.school')
    const { body } = await client.get('/api/v1/notification-choices')
    const kinds = body.choices.map(({ kind }: { kind: string }) => kind)
    assert.include(kinds, 'pass.approved')
    assert.notInclude(kinds, 'pass.waiting')
    assert.isFalse(body.email_available)

    const choices = [
      { kind: 'pass.approved', email: 'at_once' },
      { kind: 'pass.waiting', email: 'at_once' },
    ]
    const kept = await client.send(
      'PUT',
      '/api/v1/notification-choices',
      JSON.stringify({ choices })
    )
    const approved = kept.body.choices.find((one: { kind: string }) => one.kind === 'pass.approved')
    assert.equal(approved.email, 'at_once')
    const stored = await db
      .from('notification_choices')
      .where('user_id', (await account('maya.lindqvist')).id)
    assert.lengthOf(stored, 1)
  })

  test('without a mail server no e-mail is ordered', async ({ assert }) => {
    await givenPass('maya.lindqvist', 'requested')
    await deliver()
    const rows = await db.from('outbox').whereIn('kind', ['notification.email', 'digest.email'])
    assert.lengthOf(rows, 0)
    assert.lengthOf(await db.from('notifications').whereNotNull('email'), 0)
  })
})
