import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { retentionOf } from '#privacy/retention/chosen_days'
import { DATA_CLASSES, type DataClass } from '#privacy/retention/data_classes'
import { DaysOutOfBounds } from '#privacy/retention/days_out_of_bounds'

/** Sets how many days a school keeps a class of data. */
export class ChooseDays {
  /** @throws DaysOutOfBounds */
  async run({ name, days }: { name: DataClass; days: number }, actor: User): Promise<void> {
    const { least, most } = DATA_CLASSES[name]
    if (days < least || days > most) throw new DaysOutOfBounds()
    const { schoolId } = actor
    const before = (await retentionOf(schoolId)).find((one) => one.name === name)!.days
    if (before === days) return
    await db.transaction(async (trx) => {
      await trx
        .insertQuery()
        .table('retention')
        .insert({ school_id: schoolId, class: name, days })
        .onConflict(['school_id', 'class'])
        .merge(['days'])
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'school.retention_changed',
          subject: { kind: 'school', id: schoolId },
          details: { class: name, before, days },
        },
        trx
      )
    })
  }
}
