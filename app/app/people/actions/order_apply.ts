import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import School from '#identity/models/school'
import type User from '#identity/models/user'
import {
  ImportFileDiffers,
  ImportNotChecked,
  RosterWouldVanish,
} from '#people/errors/import_problems'
import RosterImport from '#people/models/roster_import'
import { needsConfirmation, vanishing } from '#people/roster/vanish_guard'

type Order = {
  importId: string
  /** Hash of the file whose changes the administrator has seen. */
  fileHash: string
  /** How many would leave, typed by a person. */
  confirmedVanishing: number | null
  actor: User
}

/** Lets a checked roster be applied, if the administrator knows what it does. */
export class OrderApply {
  /** @throws ImportNotChecked, ImportFileDiffers, RosterWouldVanish */
  async run({ importId, fileHash, confirmedVanishing, actor }: Order): Promise<RosterImport> {
    return db.transaction(async (trx) => {
      const roster = await RosterImport.query({ client: trx })
        .where({ id: importId, schoolId: actor.schoolId })
        .forUpdate()
        .firstOrFail()
      if (roster.state !== 'checked') throw new ImportNotChecked()
      if (roster.fileHash !== fileHash) throw new ImportFileDiffers()
      const { rosterVanishPercent } = await School.findOrFail(actor.schoolId, { client: trx })
      const mustConfirm = needsConfirmation(roster.counts, rosterVanishPercent)
      if (mustConfirm && confirmedVanishing !== vanishing(roster.counts))
        throw new RosterWouldVanish()

      await roster
        .merge({
          state: 'applying',
          confirmedVanishing,
          progress: { phase: 'waiting', rows: 0 },
          startedBy: actor.id,
        })
        .save()
      await recordAudit(
        {
          schoolId: actor.schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'roster.apply_ordered',
          subject: { kind: 'roster_import', id: importId },
          details: { sha256: fileHash, confirmed_vanishing: confirmedVanishing ?? 0 },
        },
        trx
      )
      return roster
    })
  }
}
