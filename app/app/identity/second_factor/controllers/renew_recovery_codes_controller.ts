import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { makeRecoveryCodes } from '#identity/second_factor/actions/make_recovery_codes'
import { factorsOf } from '#identity/second_factor/factors_of'
import { NoSecondFactor } from '#identity/second_factor/second_factor_problems'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'

/** POST /api/v1/my/second-factor/recovery-codes: new ones, shown this once; the earlier ones are worth nothing. */
export default class RenewRecoveryCodesController {
  /** @throws ConfirmationNeeded, NoSecondFactor */
  async handle({ response, user, userSession }: HttpContext) {
    assertConfirmed(userSession)
    if ((await factorsOf(user.id)).length === 0) throw new NoSecondFactor()
    const codes = await db.transaction((trx) => makeRecoveryCodes(user, trx))
    response.header('Cache-Control', 'no-store')
    return response.ok({ recovery_codes: codes })
  }
}
