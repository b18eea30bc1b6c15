import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { notifyUsers } from '#notifications/actions/notify_users'
import type { OutboxOrders } from '#notifications/outbox_kinds'

/** Tells who started a roster import how it ended. */
export async function notifyOfImport(
  { schoolId, importId }: OutboxOrders['import.finished'],
  trx: TransactionClientContract
): Promise<void> {
  const row = await trx
    .from('roster_imports')
    .where({ id: importId, school_id: schoolId })
    .select('started_by', 'file_name', 'state')
    .first()
  if (!row) return
  await notifyUsers(
    {
      kind: 'import.finished',
      userIds: [row.started_by],
      params: { file: row.file_name, state: row.state },
      link: '/admin/imports',
    },
    trx
  )
}
