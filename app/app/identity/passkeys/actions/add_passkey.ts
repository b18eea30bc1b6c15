import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Session } from '@adonisjs/session'
import type { WebAuthnCredential } from '@simplewebauthn/server'
import { recordAudit } from '#audit/actions/record_audit'
import User from '#identity/models/user'
import { answeredChallenge } from '#identity/passkeys/answered_challenge'
import Passkey from '#identity/passkeys/models/passkey'
import { PasskeyRegisteredAlready, TooManyPasskeys } from '#identity/passkeys/passkey_problems'
import type { Attestation } from '#identity/passkeys/passkey_response'
import { verifyNewPasskey } from '#identity/passkeys/verify_new_passkey'

const MOST = 20

type New = { session: Session; user: User; name: string; response: Attestation }

/** Registers a passkey for the person who was asked for it (WebAuthn 3, section 7.1). */
export class AddPasskey {
  /** @throws PasskeyAskedTooLongAgo, PasskeyRefused, PasskeyRegisteredAlready, TooManyPasskeys */
  async run({ session, user, name, response }: New): Promise<Passkey> {
    const challenge = answeredChallenge(session, response.response.clientDataJSON, {
      purpose: 'add',
      userId: user.id,
    })
    const credential = await verifyNewPasskey(response, challenge)
    return db.transaction(async (trx) => {
      await this.#makeRoom(user, trx)
      const passkey = await this.#create({ user, name, credential }, trx)
      const actor = { kind: 'user', id: user.id } as const
      const subject = { kind: 'user', id: user.id }
      const { schoolId } = user
      const details = { name }
      await recordAudit({ schoolId, actor, action: 'passkey.added', subject, details }, trx)
      return passkey
    })
  }

  /** One at a time for a person, or two at the same moment would both find room. */
  async #makeRoom({ id }: User, trx: TransactionClientContract): Promise<void> {
    await User.query({ client: trx }).where({ id }).forUpdate().firstOrFail()
    const passkeys = await Passkey.query({ client: trx }).where('userId', id).select('id')
    if (passkeys.length >= MOST) throw new TooManyPasskeys()
  }

  async #create(
    { user, name, credential }: { user: User; name: string; credential: WebAuthnCredential },
    trx: TransactionClientContract
  ): Promise<Passkey> {
    const credentialId = Buffer.from(credential.id, 'base64url')
    const known = await Passkey.query({ client: trx }).where({ credentialId }).first()
    if (known) throw new PasskeyRegisteredAlready()
    const facts = {
      schoolId: user.schoolId,
      userId: user.id,
      name,
      credentialId,
      publicKey: Buffer.from(credential.publicKey),
      signCount: credential.counter,
      transports: credential.transports ?? [],
    }
    return Passkey.create(facts, { client: trx })
  }
}
