import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import { cutOff, retentionOf } from '#privacy/retention/chosen_days'
import type { DataClass } from '#privacy/retention/data_classes'
import { REMOVALS } from '#privacy/retention/removals'

/** Removes what a school keeps no longer, in small steps; one that is interrupted goes on where it was. */
export class RemoveWhatIsOld {
  /** @returns how much went, by class */
  async run(schoolId: string, now = Date.now()): Promise<Record<string, number>> {
    const all: Record<string, number> = {}
    for (const { name, days } of await retentionOf(schoolId)) {
      const removed = await removeAll(name, { schoolId, before: cutOff(days, now) })
      await keepResult({ schoolId, name, removed, now })
      all[name] = removed
    }
    return all
  }
}

async function removeAll(name: DataClass, due: { schoolId: string; before: Date }) {
  let removed = 0
  for (;;) {
    const some = await REMOVALS[name].removeSome(due)
    removed += some
    if (some === 0) return removed
  }
}

type Result = { schoolId: string; name: DataClass; removed: number; now: number }

async function keepResult({ schoolId, name, removed, now }: Result): Promise<void> {
  await db.transaction(async (trx) => {
    await trx
      .insertQuery()
      .table('retention')
      .insert({ school_id: schoolId, class: name, ran_at: new Date(now), removed })
      .onConflict(['school_id', 'class'])
      .merge(['ran_at', 'removed'])
    if (removed === 0) return
    await recordAudit(
      {
        schoolId,
        actor: { kind: 'system' },
        action: 'school.old_data_removed',
        subject: { kind: 'school', id: schoolId },
        details: { class: name, removed },
      },
      trx
    )
  })
}
