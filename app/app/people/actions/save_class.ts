import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type ClassSection from '#people/models/class_section'
import Place from '#places/models/place'

/** Writes a class, new or changed. */
export class SaveClass {
  /** @throws E_ROW_NOT_FOUND for a room of another school */
  async run({ section, actor }: { section: ClassSection; actor: User }): Promise<ClassSection> {
    const { schoolId, placeId } = section
    if (placeId) await Place.query().where({ schoolId, id: placeId }).firstOrFail()
    const isNew = !section.$isPersisted
    await db.transaction(async (trx) => {
      await section.useTransaction(trx).save()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: isNew ? 'class.added' : 'class.changed',
          subject: { kind: 'class_section', id: section.id },
        },
        trx
      )
    })
    return section.refresh()
  }
}
