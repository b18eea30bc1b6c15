import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import RosterImport from '#people/models/roster_import'
import { clearStaging } from '#people/roster/staging'
import { ImportNotChecked } from '#people/errors/import_problems'
import { fileStorage } from '#platform/storage/file_storage'

type Closing = {
  roster: RosterImport
  why: 'superseded' | 'discarded' | 'forgotten'
  /** Null: nobody came back to it. */
  actor: { id: string } | null
}

/** Puts a roster away that will not be applied, with the copy of everybody that came with it. */
export class CloseImport {
  /** @throws ImportNotChecked */
  async run({ roster, why, actor }: Closing): Promise<void> {
    const { id, schoolId, upload } = roster
    await db.transaction(async (trx) => {
      const closed = await RosterImport.query({ client: trx })
        .where({ id })
        .whereIn('state', ['checked', 'checking'])
        .update({ state: 'refused', upload: null })
      if (Number(closed) === 0) throw new ImportNotChecked()
      await clearStaging(id, trx)
      const issue = { severity: 'warning', file: roster.fileName, line: null, code: why }
      await trx
        .insertQuery()
        .table('roster_import_issues')
        .insert({ roster_import_id: id, params: '{}', ...issue })
      await recordAudit(
        {
          schoolId,
          actor: actor ? { kind: 'user', id: actor.id } : { kind: 'system' },
          action: 'roster.closed',
          subject: { kind: 'roster_import', id },
          details: { why },
        },
        trx
      )
    })
    if (upload) await (await fileStorage()).delete(upload)
  }
}
