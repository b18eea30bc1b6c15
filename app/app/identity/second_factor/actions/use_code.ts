import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { recoveryCodesLeft } from '#identity/second_factor/factors_of'
import { countGuess, forgetGuesses } from '#identity/second_factor/limit_codes'
import TotpSecret from '#identity/second_factor/models/totp_secret'
import type { SecondFactor } from '#identity/second_factor/proved'
import { recoveryCodeHash } from '#identity/second_factor/recovery_code'
import { WrongCode } from '#identity/second_factor/second_factor_problems'
import { totpStep } from '#identity/second_factor/totp'
import { notifyUsers } from '#notifications/actions/notify_users'
import { unseal } from '#passes/keys/sealed_secret'
import { authEvents } from '#platform/metrics/security_metrics'

type Guess = { user: User; code: string }

/** Takes a code of an authenticator app or a recovery code, each once, and says which it was. */
export class UseCode {
  /** @throws WrongCode, E_TOO_MANY_REQUESTS */
  async run({ user, code }: Guess): Promise<Extract<SecondFactor, 'totp' | 'recovery_code'>> {
    await countGuess(user.id)
    const typed = code.replace(/[\s-]/g, '')
    const method = /^\d{6}$/.test(typed)
      ? (await useTotp(user, typed)) && 'totp'
      : (await useRecoveryCode(user, code)) && 'recovery_code'
    if (!method) {
      authEvents.inc({ role: 'unknown', result: 'failure', mfa: 'code' })
      throw new WrongCode()
    }
    await forgetGuesses(user.id)
    return method
  }
}

/** Compared and stored in one statement: of two requests with the same code one is too late. */
async function useTotp(user: User, code: string): Promise<boolean> {
  const kept = await TotpSecret.query().where('userId', user.id).whereNotNull('confirmedAt').first()
  if (!kept) return false
  const step = totpStep(unseal(kept.secret, 'totp-secret'), code, Date.now())
  if (step === undefined) return false
  const taken = await db
    .from('totp_secrets')
    .where('id', kept.id)
    .where('last_step', '<', step)
    .update({ last_step: step })
  return affected(taken) === 1
}

async function useRecoveryCode(user: User, code: string): Promise<boolean> {
  return db.transaction(async (trx) => {
    const taken = await trx
      .from('recovery_codes')
      .where({ user_id: user.id, code_hash: recoveryCodeHash(code) })
      .whereNull('used_at')
      .update({ used_at: new Date() })
    if (affected(taken) === 0) return false
    const left = await recoveryCodesLeft(user.id, trx)
    await recordAudit(
      {
        schoolId: user.schoolId,
        actor: { kind: 'user', id: user.id },
        action: 'user.recovery_code_used',
        subject: { kind: 'user', id: user.id },
        details: { left },
      },
      trx
    )
    await notifyUsers(
      {
        kind: 'account.changed',
        userIds: [user.id],
        params: { change: 'recovery_code_used', left },
        link: '/account',
      },
      trx
    )
    return true
  })
}

function affected(result: unknown): number {
  return Number(Array.isArray(result) ? result[0] : result)
}
