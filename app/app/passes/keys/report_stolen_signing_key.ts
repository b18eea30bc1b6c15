import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import { activateSigningKey } from '#passes/keys/activate_signing_key'
import { CreateSigningKey } from '#passes/keys/create_signing_key'
import { signAgain } from '#passes/keys/sign_again'
import SigningKey from '#passes/models/signing_key'
import { Problem } from '#platform/errors/problem'

export class UnknownSigningKey extends Problem {
  static status = 404
  static code = 'E_UNKNOWN_SIGNING_KEY'
  static help = 'Copy the key id from "node ace keys:list".'
  static message = 'The school has no signing key with this id'
}

export type StolenKeyReport = {
  replacement: SigningKey
  /** Passes on phones that were signed again; they show the new code when they next reach the server. */
  signedAgain: number
  /** Cards on paper that are worth nothing now and must be printed again. */
  cards: number
}

/**
 * A private key is in the wrong hands: whatever it has signed is refused at once, also by gates without network as soon
 * as they get a bundle. Another key signs from now on, and the passes of students are signed again with it.
 */
export class ReportStolenSigningKey {
  /** @throws UnknownSigningKey */
  async run({ schoolId, kid }: { schoolId: string; kid: string }): Promise<StolenKeyReport> {
    const stolen = await SigningKey.query().where({ schoolId, kid }).first()
    if (!stolen) throw new UnknownSigningKey()

    const replacement = await this.#replacementOf(stolen)
    await db.transaction(async (trx) => {
      if (replacement.state !== 'active') await activateSigningKey(replacement, trx)
      await SigningKey.query({ client: trx })
        .where('id', stolen.id)
        .update({ state: 'compromised' })
      const subject = { kind: 'signing_key', id: stolen.id }
      await recordAudit(
        { schoolId, actor: { kind: 'system' }, action: 'signing_key.compromised', subject },
        trx
      )
    })
    return { replacement, ...(await signAgain(stolen)) }
  }

  /** The key that is active, unless that is the stolen one: then a published one, or a new one. */
  async #replacementOf({ schoolId, id }: SigningKey): Promise<SigningKey> {
    const others = () => SigningKey.query().where('schoolId', schoolId).whereNot('id', id)
    return (
      (await others().where('state', 'active').first()) ??
      (await others().where('state', 'pending').first()) ??
      (await new CreateSigningKey().run({ schoolId, state: 'pending' }))
    )
  }
}
