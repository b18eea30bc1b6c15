import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'

export const WINDOW_MINUTES = 15

/** Counted in the database: a second process, a restart or the loss of Redis gives no new tries. */
export class Tries {
  private constructor(
    private subjectId: string,
    private most: number
  ) {}

  /** Of one student, named by number, whether or not there is one: the work and the answer are the same. */
  static ofNumber(schoolId: string, number: string): Tries {
    const digest = createHash('sha256').update(`${schoolId} ${number}`).digest('hex')
    return new Tries(digest.slice(0, 32), 5)
  }

  /** Of one kiosk, at which a whole class mistypes in the break. */
  static ofDevice(deviceId: string): Tries {
    return new Tries(deviceId, 30)
  }

  /**
   * Counts a try before it is looked at, so that guesses in parallel are not all let through. The last one allowed
   * closes the door for a quarter of an hour.
   * @returns whether it may be looked at
   */
  async begin(): Promise<boolean> {
    const { rows } = await db.rawQuery(
      `insert into kiosk_tries as tries (subject_id, failures, began_at) values (:subject, 1, now())
       on conflict (subject_id) do update set
         failures = case when tries.began_at < now() - :window::interval then 1 else tries.failures + 1 end,
         began_at = case when tries.began_at < now() - :window::interval or tries.failures + 1 = :most then now()
           else tries.began_at end
       returning failures`,
      { subject: this.subjectId, window: `${WINDOW_MINUTES} minutes`, most: this.most }
    )
    return rows[0].failures <= this.most
  }

  /** The try was good: it does not count. */
  async takeBack(): Promise<void> {
    await db
      .from('kiosk_tries')
      .where('subject_id', this.subjectId)
      .update({ failures: db.raw('greatest(failures - 1, 0)') })
  }

  /** The right person was here: nor do the wrong tries before. */
  async forget(): Promise<void> {
    await db.from('kiosk_tries').where('subject_id', this.subjectId).delete()
  }
}

/** Deletes what no longer counts. @returns how many rows */
export async function forgetOldTries(): Promise<void> {
  await db.from('kiosk_tries').whereRaw(`began_at < now() - interval '1 day'`).delete()
}
