import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type User from '#identity/models/user'
import { makeRecoveryCodes } from '#identity/second_factor/actions/make_recovery_codes'
import { noteFactor } from '#identity/second_factor/actions/note_factor'
import { factorsOf } from '#identity/second_factor/factors_of'
import { countGuess, forgetGuesses } from '#identity/second_factor/limit_codes'
import TotpSecret from '#identity/second_factor/models/totp_secret'
import {
  NoSecondFactor,
  SecondFactorThere,
  WrongCode,
} from '#identity/second_factor/second_factor_problems'
import { totpStep } from '#identity/second_factor/totp'
import { endSessions } from '#identity/sessions/end_sessions'
import { unseal } from '#passes/keys/sealed_secret'

type Confirmation = { user: User; code: string; sessionId?: string }

/** The app shows the right code: from now on it is asked for. Answers with the recovery codes. */
export class ConfirmTotp {
  /**
   * @param sessionId the session that goes on; without it the person is about to sign in
   * @throws WrongCode, NoSecondFactor, SecondFactorThere, E_TOO_MANY_REQUESTS
   */
  async run({ user, code, sessionId }: Confirmation): Promise<string[]> {
    await countGuess(user.id)
    const recoveryCodes = await db.transaction(async (trx) => {
      await trx.from('users').where('id', user.id).forUpdate().select('id')
      const kept = await TotpSecret.query({ client: trx }).where('userId', user.id).first()
      if (!kept) throw new NoSecondFactor()
      if (kept.confirmedAt) throw new SecondFactorThere()
      /* Whoever knows only the password sets up the first factor, never another one. */
      if (!sessionId && (await factorsOf(user.id, trx)).length > 0) throw new SecondFactorThere()

      const step = totpStep(unseal(kept.secret, 'totp-secret'), code, Date.now())
      if (step === undefined) throw new WrongCode()
      const now = DateTime.utc()
      await trx
        .from('totp_secrets')
        .where('id', kept.id)
        .update({ confirmed_at: now.toJSDate(), last_step: step })
      await noteFactor(user, { change: 'second_factor_added', method: 'totp' }, trx)
      await endSessions({ userId: user.id, except: sessionId, because: 'second_factor' }, trx)
      if (sessionId)
        await trx.from('user_sessions').where('id', sessionId).update({ second_factor: 'totp' })
      return makeRecoveryCodes(user, trx)
    })
    await forgetGuesses(user.id)
    return recoveryCodes
  }
}
