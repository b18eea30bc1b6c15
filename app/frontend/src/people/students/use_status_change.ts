import { api } from '../../api/client.js'
import { useUndo } from '../../admin/form/use_undo.js'
import { useMessages } from '../../messages/use_messages.js'
import type { StatusResult, StudentStatus } from './student_types.js'

/** The server takes a hundred at once. */
const AT_ONCE = 100

/** Gives students a status, says so, and offers the way back. */
export function useStatusChange(afterwards: () => Promise<unknown>) {
  const { t } = useMessages()
  const { offerUndo } = useUndo()

  async function setStatus(ids: readonly string[], status: StudentStatus) {
    const results = await send(ids.map((id) => ({ id, status })))
    await afterwards()
    const done = results.filter((result) => result.ok)
    const revoked = done.reduce((sum, { revoked_passes: passes }) => sum + passes, 0)
    const failed = results.length - done.length
    const sentences = [
      t('people.status_done', { count: done.length, status: t(`people.status.${status}`) }),
      revoked ? t('people.passes_revoked', { count: revoked }) : '',
      failed ? t('people.some_failed', { count: failed }) : '',
    ]
    offerUndo(sentences.filter(Boolean).join(' '), async () => {
      await send(done.map(({ id, before }) => ({ id, status: before })))
      await afterwards()
    })
  }

  return { setStatus }
}

async function send(changes: { id: string; status: StudentStatus }[]): Promise<StatusResult[]> {
  const results: StatusResult[] = []
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const body = { changes: changes.slice(from, from + AT_ONCE) }
    results.push(...(await api.students.setStatuses({ body })).results)
  }
  return results
}
