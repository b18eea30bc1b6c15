import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { claimOrders } from '#notifications/delivery/claim_orders'
import { deliverOrders } from '#notifications/delivery/deliver_orders'
import type { Handlers } from '#notifications/delivery/handler'
import { MOST_ATTEMPTS } from '#notifications/delivery/retry_delay'
import { orderOutbox } from '#notifications/outbox'
import { registry } from '#platform/metrics/all'

/** Handlers of which one is of interest. */
function handlers(own: Partial<Handlers>): Handlers {
  const nothing = { apply: async () => undefined }
  return {
    'pass.transition': nothing,
    'import.finished': nothing,
    'notification.email': nothing,
    'digest.email': nothing,
    'link.email': nothing,
    'account.email': nothing,
    'password.forgotten': nothing,
    ...own,
  }
}

const order = (importId: string, dedupeKey?: string) =>
  db.transaction((trx) =>
    orderOutbox('import.finished', { schoolId: 'none', importId }, trx, dedupeKey)
  )

const rows = () => db.from('outbox').orderBy('id').select('*')

const failing = handlers({
  'import.finished': {
    async apply({ importId }) {
      if (importId === 'bad') throw new Error('The import is unreadable')
    },
  },
})

test.group('The outbox', (group) => {
  group.each.setup(async () => {
    await db.from('outbox').delete()
  })

  test('what is ordered in a transaction that does not commit is never done', async ({
    assert,
  }) => {
    await db
      .transaction(async (trx) => {
        await orderOutbox('import.finished', { schoolId: 'none', importId: '1' }, trx)
        throw new Error('undone')
      })
      .catch(() => undefined)
    assert.lengthOf(await rows(), 0)
  })

  test('ordering with the same key does it once', async ({ assert }) => {
    await order('1', 'import:1')
    await order('1', 'import:1')
    assert.lengthOf(await rows(), 1)
  })

  test('rival workers do each of a hundred orders exactly once', async ({ assert }) => {
    await db.rawQuery('create table if not exists done_orders (import_id text)')
    for (let number = 0; number < 100; number++) await order(String(number))
    const counting = handlers({
      'import.finished': {
        async apply({ importId }, trx) {
          await trx.insertQuery().table('done_orders').insert({ import_id: importId })
        },
      },
    })
    await Promise.all([1, 2, 3, 4].map(() => deliverOrders(counting)))

    const done = await db.from('done_orders').select('import_id')
    await db.rawQuery('drop table done_orders')
    assert.lengthOf(done, 100)
    assert.equal(new Set(done.map((row) => row.import_id)).size, 100)
    assert.isTrue((await rows()).every((row) => row.done_at !== null))
  })

  test('an order that fails stands in no other’s way and is tried later, with its error kept', async ({
    assert,
  }) => {
    await order('bad')
    await order('good')
    await deliverOrders(failing)

    const [bad, good] = await rows()
    assert.isNull(bad.done_at)
    assert.equal(bad.last_error, 'The import is unreadable')
    assert.equal(bad.attempts, 1)
    assert.isAbove(bad.next_attempt_at.getTime(), Date.now() + 1_000)
    assert.isNotNull(good.done_at)
  })

  test('an order that has failed too often is given up and shows in the metrics', async ({
    assert,
  }) => {
    await order('bad')
    await db.from('outbox').update({ attempts: MOST_ATTEMPTS - 1 })
    await deliverOrders(failing)

    const [bad] = await rows()
    assert.isNull(bad.done_at)
    assert.equal(bad.next_attempt_at, Infinity)
    assert.lengthOf(await claimOrders(10), 0)
    const metrics = await registry.metrics()
    assert.match(metrics, /student_pass_outbox_given_up\{kind="import.finished"[^}]*\} 1\n/)
    assert.match(metrics, /student_pass_outbox_pending\{kind="import.finished"[^}]*\} 0\n/)
    assert.match(metrics, /student_pass_outbox_failures_total\{kind="digest.email"[^}]*\} 0\n/)
  })

  test('work of a worker that lost its lease does not count', async ({ assert }) => {
    await order('slow')
    const overtaken = handlers({
      'import.finished': {
        async apply(_, trx) {
          await orderOutbox('digest.email', { userId: 'x', notificationIds: [] }, trx)
        },
      },
    })
    const [claimed] = await claimOrders(1)
    assert.equal(claimed!.attempts, 1)
    /* The lease runs out; another worker takes the order up, but is not done yet. */
    await db.from('outbox').update({ next_attempt_at: new Date() })
    await claimOrders(1)

    const { markDone, LeaseLost } = await import('#notifications/delivery/settle_order')
    await assert.rejects(() => markDone(claimed!), LeaseLost as never)
    await db.from('outbox').update({ next_attempt_at: new Date() })
    await deliverOrders(overtaken)
    const kinds = (await rows()).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['import.finished', 'digest.email'])
  })
})
