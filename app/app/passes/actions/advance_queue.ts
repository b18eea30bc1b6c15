import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { isCapacityRefusal, type Refusal } from '#domain/refusal'
import { activateOrQueue } from '#passes/activation/activate_or_queue'
import { activationTransaction } from '#passes/activation/activation_transaction'
import { PassRefused } from '#passes/activation/pass_refused'
import { SYSTEM } from '#passes/life/pass_actor'
import Pass from '#passes/models/pass'

/** How many are tried in one go, of how many who wait. */
const MOST = 50
const LONGEST_LINE = 1000

/** How long somebody is passed over whom something else than the room is in the way of. */
const SKIP_SECONDS = 30

type Waiting = { pass_id: string; place_id: string | null }

/**
 * Lets those who wait go as far as there is room, first come first served. Each in a transaction of its own, with all
 * guards; the capacity guards themselves keep the order, so two of these at once do no harm.
 */
export class AdvanceQueue {
  /**
   * @param most how many are tried; those behind somebody for whom a place is full need no try
   * @returns how many passes began
   */
  async run({ schoolId, most = MOST }: { schoolId: string; most?: number }): Promise<number> {
    const fullPlaces = new Set<string | null>()
    let begun = 0
    let tried = 0
    for (const { pass_id: passId, place_id: placeId } of await this.#line(schoolId)) {
      if (placeId && fullPlaces.has(placeId)) continue
      if (++tried > most) break
      const outcome = await this.#tryNext(passId, schoolId)
      if (outcome === 'begun') begun++
      else if (outcome?.reason === 'place_full') fullPlaces.add(placeId)
    }
    return begun
  }

  async #line(schoolId: string): Promise<Waiting[]> {
    const now = new Date()
    return db
      .from('queue_entries')
      .where('school_id', schoolId)
      .where('expires_at', '>', now)
      .where((due) => void due.whereNull('skipped_until').orWhere('skipped_until', '<=', now))
      .orderBy([
        { column: 'priority', order: 'desc' },
        { column: 'joined_at' },
        { column: 'pass_id' },
      ])
      .limit(LONGEST_LINE)
      .select('pass_id', 'place_id')
  }

  async #tryNext(passId: string, schoolId: string): Promise<Refusal | 'begun' | undefined> {
    try {
      return await this.#try(passId, schoolId)
    } catch (error) {
      if (error instanceof PassRefused) return error.refusal
      throw error
    }
  }

  #try(passId: string, schoolId: string): Promise<Refusal | 'begun' | undefined> {
    return activationTransaction(async (trx) => {
      const pass = await Pass.query({ client: trx })
        .where({ id: passId, schoolId, state: 'queued' })
        .forUpdate()
        .skipLocked()
        .first()
      if (!pass) return undefined

      const at = DateTime.utc()
      const refusal = await activateOrQueue(pass, { actor: SYSTEM, at }, trx)
      if (!refusal) return 'begun'
      const skippedUntil = isCapacityRefusal(refusal)
        ? null
        : at.plus({ seconds: SKIP_SECONDS }).toJSDate()
      await trx
        .from('queue_entries')
        .where('pass_id', passId)
        .update({ skipped_until: skippedUntil })
      return refusal
    })
  }
}
