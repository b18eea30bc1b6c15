import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { isCapacityRefusal, type Refusal } from '#domain/refusal'
import { activateOrQueue } from '#passes/activation/activate_or_queue'
import { activationTransaction } from '#passes/activation/activation_transaction'
import { PassRefused } from '#passes/activation/pass_refused'
import { TooManyAtOnce } from '#passes/activation/turnstile'
import { SYSTEM } from '#passes/life/pass_actor'
import Pass from '#passes/models/pass'
import { Failures } from '#platform/errors/failures'

/** How many are tried in one go, of how many who wait. */
const MOST = 50
const LONGEST_LINE = 1000

/** How long somebody is passed over whom something else than the room is in the way of. */
const SKIP_SECONDS = 30

type Waiting = { pass_id: string; place_id: string | null }

/**
 * Lets those who wait go as far as there is room, first come first served. Each in a transaction of its own, with all
 * guards; the capacity guards themselves keep the order, so two of these at once do no harm. One whose try fails holds up
 * nobody else.
 */
export class AdvanceQueue {
  /**
   * @param most how many are tried; those behind somebody for whom a place is full need no try
   * @returns how many passes began
   * @throws what failed first, after all others were tried
   */
  async run({ schoolId, most = MOST }: { schoolId: string; most?: number }): Promise<number> {
    const fullPlaces = new Set<string | null>()
    let begun = 0
    let tried = 0
    const failures = new Failures('a pass in a queue could not be tried')
    for (const { pass_id: passId, place_id: placeId } of await this.#line(schoolId)) {
      if (placeId && fullPlaces.has(placeId)) continue
      if (++tried > most) break
      const outcome = await failures.keep(() => this.#tryNext(passId, schoolId), { passId })
      if (outcome === 'begun') begun++
      else if (outcome?.reason === 'place_full') fullPlaces.add(placeId)
    }
    failures.throwFirst()
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
      if (!(error instanceof TooManyAtOnce)) await this.#passOver(passId, db)
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
      if (!isCapacityRefusal(refusal)) await this.#passOver(passId, trx)
      else await trx.from('queue_entries').where('pass_id', passId).update({ skipped_until: null })
      return refusal
    })
  }

  /** Those behind go meanwhile. */
  async #passOver(passId: string, client: Pick<typeof db, 'from'>): Promise<void> {
    const until = DateTime.utc().plus({ seconds: SKIP_SECONDS }).toJSDate()
    await client.from('queue_entries').where('pass_id', passId).update({ skipped_until: until })
  }
}
