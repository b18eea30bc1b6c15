import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import PassType from '#passes/models/pass_type'
import Place from '#places/models/place'
import { changeSchedule } from '#schedule/actions/change_schedule'
import { BlackoutIncomplete, TooMany } from '#schedule/actions/schedule_problems'
import Blackout from '#schedule/models/blackout'

export const MOST_BLACKOUTS = 200

type BlackoutFacts = {
  name: string
  kind: Blackout['kind']
  minutes?: number | null
  startsAt?: Date | null
  endsAt?: Date | null
  passTypeId?: string | null
  placeId?: string | null
}

/** Adds a blackout, or replaces the one named. */
export class SaveBlackout {
  /** @throws BlackoutIncomplete, TooMany, E_ROW_NOT_FOUND */
  async run(blackoutId: string | null, facts: BlackoutFacts, actor: User): Promise<Blackout> {
    const time = timeOf(facts)
    const { schoolId } = actor
    const { name, kind, passTypeId = null, placeId = null } = facts
    return changeSchedule(schoolId, async (trx) => {
      const client = { client: trx }
      if (passTypeId) await PassType.query(client).where({ id: passTypeId, schoolId }).firstOrFail()
      if (placeId) await Place.query(client).where({ id: placeId, schoolId }).firstOrFail()
      const all = await Blackout.query(client).where({ schoolId }).select('id')
      if (!blackoutId && all.length >= MOST_BLACKOUTS) throw new TooMany(MOST_BLACKOUTS)

      const blackout = blackoutId
        ? await Blackout.query(client).where({ id: blackoutId, schoolId }).firstOrFail()
        : new Blackout().merge({ schoolId }).useTransaction(trx)
      await blackout.merge({ name, kind, passTypeId, placeId, ...time }).save()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: blackoutId ? 'blackout.changed' : 'blackout.created',
          subject: { kind: 'blackout', id: blackout.id },
          details: { name, kind },
        },
        trx
      )
      return blackout
    })
  }
}

/** The two forms exclude each other. */
function timeOf({ kind, minutes, startsAt, endsAt }: BlackoutFacts) {
  if (kind !== 'window') {
    if (!minutes) throw new BlackoutIncomplete()
    return { minutes, startsAt: null, endsAt: null }
  }
  if (!startsAt || !endsAt || endsAt <= startsAt) throw new BlackoutIncomplete()
  return {
    minutes: null,
    startsAt: DateTime.fromJSDate(startsAt),
    endsAt: DateTime.fromJSDate(endsAt),
  }
}
