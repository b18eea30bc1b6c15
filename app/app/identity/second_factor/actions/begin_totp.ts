import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import TotpSecret from '#identity/second_factor/models/totp_secret'
import { SecondFactorThere } from '#identity/second_factor/second_factor_problems'
import { newTotpSecret, totpUri, typedSecret } from '#identity/second_factor/totp'
import { seal } from '#passes/keys/sealed_secret'

/** Gives somebody a secret for their authenticator app; it counts once a code has been right. */
export class BeginTotp {
  /** @throws SecondFactorThere */
  async run(user: User): Promise<{ secret: string; uri: string }> {
    const secret = newTotpSecret()
    await user.load('school')
    await db.transaction(async (trx) => {
      await trx.from('users').where('id', user.id).forUpdate().select('id')
      const kept = await TotpSecret.query({ client: trx }).where('userId', user.id).first()
      if (kept?.confirmedAt) throw new SecondFactorThere()
      const sealed = { schoolId: user.schoolId, secret: seal(secret, 'totp-secret') }
      await TotpSecret.updateOrCreate({ userId: user.id }, sealed, { client: trx })
    })
    const uri = totpUri(secret, { email: user.email, school: user.school.name })
    return { secret: typedSecret(secret), uri }
  }
}
