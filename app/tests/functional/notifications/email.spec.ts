import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { freePort } from '../../../../scripts/database/free_port.ts'
import type { NotificationKind } from '#notifications/notification_kinds'
import PassType from '#passes/models/pass_type'
import { startMailServer } from '#tests/mail_server'
import { until } from '#tests/until'
import { startWorkerProcess } from '#tests/worker_process'
import {
  account,
  givenClass,
  givenPass,
  move,
} from '#tests/functional/notifications/people_of_passes'

/** The worker beside a school's mail server that offers no encryption. */
const worker = (port: number) =>
  startWorkerProcess({
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: String(port),
    MAIL_TLS: 'none',
    MAIL_FROM: 'Northfield School <pass@northfield.example>',
  })

async function choose(name: string, kind: NotificationKind, email: string) {
  const { id } = await account(name)
  await db.from('notification_choices').where({ user_id: id, kind }).delete()
  await db.table('notification_choices').insert({ user_id: id, kind, email })
}

/** Nobody but Tomás gets e-mails about waiting requests. */
async function onlyTomas(email: 'at_once' | 'digest') {
  for (const name of ['amelia.hart', 'ingrid.sommer', 'yusuf.demir'])
    await choose(name, 'pass.waiting', 'never')
  await choose('tomas.rivera', 'pass.waiting', email)
}

/** Everything that waits is due now, as it will be when the time has come. */
const makeDue = () => db.from('outbox').whereNull('done_at').update({ next_attempt_at: new Date() })

const orderIsDone = (kind: string) => () =>
  db
    .from('outbox')
    .where('kind', kind)
    .whereNotNull('done_at')
    .first()
    .then((row) => row ?? undefined)

test.group('E-mails', (group) => {
  group.each.timeout(90_000)
  group.setup(givenClass)
  group.each.setup(async () => {
    await db.from('outbox').delete()
    await db.from('notifications').delete()
  })

  test('a waiting request reaches its approver, and says no more than needed', async ({
    assert,
    cleanup,
  }) => {
    const server = await startMailServer()
    const { stop } = await worker(server.port)
    cleanup(async () => {
      await stop()
      await server.stop()
    })
    await onlyTomas('at_once')
    await givenPass('maya.lindqvist', 'requested')
    await until(orderIsDone('notification.email'))

    assert.lengthOf(server.mails, 1)
    const [mail] = server.to('tomas.rivera@demo.school')
    assert.equal(mail!.subject, 'A request waits for your decision')
    assert.include(mail!.text, 'Maya L. asks for a pass: Hall pass, Library.')
    assert.include(String(mail!.html), '<html lang="en" dir="ltr">')
    assert.notMatch(`${mail!.text}${String(mail!.html)}`, /Lindqvist/)
    assert.equal(mail!.headers.get('auto-submitted'), 'auto-generated')
    const list = mail!.headers.get('list') as unknown as { unsubscribe: { url: string } }
    assert.match(list.unsubscribe.url, /\/notifications$/)
  })

  test('an e-mail is in the language of its reader', async ({ assert, cleanup }) => {
    const server = await startMailServer()
    const omar = await account('omar.haddad')
    await omar.merge({ language: 'ar' }).save()
    await choose('omar.haddad', 'pass.denied', 'at_once')
    const { stop } = await worker(server.port)
    cleanup(async () => {
      await stop()
      await server.stop()
      await omar.merge({ language: null }).save()
    })
    await onlyTomas('digest')
    const pass = await givenPass('omar.haddad', 'requested')
    await move(pass, 'deny', await account('tomas.rivera'))
    await until(orderIsDone('notification.email'))

    const [mail] = server.to('omar.haddad@demo.school')
    assert.equal(mail!.subject, 'رُفض طلبك')
    assert.include(String(mail!.html), '<html lang="ar" dir="rtl">')
  })

  test('an e-mail arrives once although the worker is killed in the middle of sending it', async ({
    assert,
    cleanup,
  }) => {
    const server = await startMailServer()
    server.hold()
    const first = await worker(server.port)
    await onlyTomas('at_once')
    await givenPass('maya.lindqvist', 'requested')
    await until(async () => server.waiting.length === 1)
    await first.stop('SIGKILL')
    assert.lengthOf(server.mails, 0)

    server.release()
    await makeDue()
    const second = await worker(server.port)
    cleanup(async () => {
      await second.stop()
      await server.stop()
    })
    const order = await until(orderIsDone('notification.email'))
    assert.lengthOf(server.mails, 1)
    assert.equal(order.attempts, 2)
    assert.equal(server.mails[0]!.messageId, `<order-${order.id}@127.0.0.1>`)
  })

  test('what a mail server that is away did not take is sent when it is back', async ({
    assert,
    cleanup,
  }) => {
    const port = await freePort()
    const { stop, metrics } = await worker(port)
    cleanup(() => stop())
    await onlyTomas('at_once')
    await givenPass('maya.lindqvist', 'requested')
    const failed = await until(() =>
      db
        .from('outbox')
        .where('kind', 'notification.email')
        .where('attempts', '>', 0)
        .whereNotNull('last_error')
        .first()
    )
    assert.match(failed.last_error, /ECONNREFUSED/)
    const text = await (await fetch(metrics)).text()
    assert.match(text, /student_pass_outbox_pending\{kind="notification.email"[^}]*\} 1\n/)

    const server = await startMailServer({ port })
    cleanup(() => server.stop())
    await makeDue()
    await until(orderIsDone('notification.email'))
    assert.lengthOf(server.to('tomas.rivera@demo.school'), 1)
  })

  test('names that look like headers make none, and reach nobody else', async ({
    assert,
    cleanup,
  }) => {
    const server = await startMailServer()
    const type = await PassType.query().where('kind', 'hall').firstOrFail()
    await type.merge({ name: 'Hall pass\r\nBcc: thief@elsewhere.example' }).save()
    const { stop } = await worker(server.port)
    cleanup(async () => {
      await stop()
      await server.stop()
      await type.merge({ name: 'Hall pass' }).save()
    })
    await onlyTomas('at_once')
    await givenPass('maya.lindqvist', 'requested')
    await until(orderIsDone('notification.email'))

    assert.deepEqual(server.recipients, [['tomas.rivera@demo.school']])
    assert.isFalse(server.mails[0]!.headers.has('bcc'))
  })

  test('a digest holds what waited a quarter of an hour and was not settled meanwhile', async ({
    assert,
    cleanup,
  }) => {
    const server = await startMailServer()
    await onlyTomas('digest')
    const settled = await givenPass('maya.lindqvist', 'requested')
    await givenPass('maya.lindqvist', 'requested')
    await givenPass('omar.haddad', 'requested')
    const first = await worker(server.port)
    await until(async () => {
      const told = await db.from('notifications').where('email', 'digest')
      return told.length === 3
    })
    await move(settled, 'deny', await account('ingrid.sommer'))
    await until(async () => {
      const open = await db.from('notifications').where('email', 'digest').whereNull('read_at')
      return open.length === 2
    })
    await first.stop()
    assert.lengthOf(server.mails, 0)

    await db
      .from('notifications')
      .where('email', 'digest')
      .update({ created_at: new Date(Date.now() - 16 * 60_000) })
    const second = await worker(server.port)
    cleanup(async () => {
      await second.stop()
      await server.stop()
    })
    await until(orderIsDone('digest.email'))
    assert.lengthOf(server.mails, 1)
    const [mail] = server.to('tomas.rivera@demo.school')
    assert.equal(mail!.subject, '2 new messages')
    assert.include(mail!.text, '• Maya L. asks')
    assert.include(mail!.text, '• Omar H. asks')
  })
})
