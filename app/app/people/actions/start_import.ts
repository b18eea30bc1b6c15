import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { CloseImport } from '#people/actions/close_import'
import { ImportRunning } from '#people/errors/import_problems'
import RosterImport, { type RosterMode } from '#people/models/roster_import'
import { hashOf } from '#people/roster/check_roster'
import { fileStorage } from '#platform/storage/file_storage'
import type { Upload } from '#platform/uploads/read_upload'

/** What a zip begins with. */
const ZIP = Buffer.from('PK\x03\x04')

/** Takes a roster and puts it in the queue to be checked. One that waited to be applied is put away: the newest counts. */
export class StartImport {
  /**
   * @param mode for a CSV file; OneRoster says it itself
   * @throws ImportRunning
   */
  async run({
    file,
    mode,
    actor,
  }: {
    file: Upload
    mode: RosterMode
    actor: User
  }): Promise<RosterImport> {
    const { schoolId } = actor
    const { bytes, name } = file
    const isZip = bytes.subarray(0, ZIP.length).equals(ZIP)
    const earlier = await RosterImport.query()
      .where({ schoolId })
      .whereIn('state', ['checked', 'checking', 'applying'])
    if (earlier.some(({ state }) => state === 'applying')) throw new ImportRunning()
    for (const roster of earlier) {
      await new CloseImport().run({ roster, why: 'superseded', actor })
    }

    const id = uuidv7()
    const upload = `imports/${id}.${isZip ? 'zip' : 'csv'}`
    await (await fileStorage()).put(upload, bytes)
    return db.transaction(async (trx) => {
      const roster = await RosterImport.create(
        {
          id,
          schoolId,
          startedBy: actor.id,
          format: isZip ? 'oneroster_1_1' : 'csv',
          mode,
          state: 'checking',
          fileName: name,
          fileHash: hashOf(bytes),
          upload,
          counts: {},
          progress: { phase: 'waiting', rows: 0 },
        },
        { client: trx }
      )
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'roster.uploaded',
          subject: { kind: 'roster_import', id },
          details: { file: name, sha256: roster.fileHash },
        },
        trx
      )
      return roster
    })
  }
}
