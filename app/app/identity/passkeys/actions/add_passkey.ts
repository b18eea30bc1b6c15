import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Session } from '@adonisjs/session'
import type { WebAuthnCredential } from '@simplewebauthn/server'
import { answeredChallenge } from '#identity/passkeys/answered_challenge'
import Passkey from '#identity/passkeys/models/passkey'
import { PasskeyRegisteredAlready, TooManyPasskeys } from '#identity/passkeys/passkey_problems'
import type { Attestation } from '#identity/passkeys/passkey_response'
import { verifyNewPasskey } from '#identity/passkeys/verify_new_passkey'
import { makeRecoveryCodes } from '#identity/second_factor/actions/make_recovery_codes'
import { noteFactor } from '#identity/second_factor/actions/note_factor'
import { factorsOf } from '#identity/second_factor/factors_of'
import { SecondFactorThere } from '#identity/second_factor/second_factor_problems'
import type { Setter } from '#identity/second_factor/setter_of'
import { endSessions } from '#identity/sessions/end_sessions'

const MOST = 20

type New = { session: Session; setter: Setter; name: string; response: Attestation }

/** The passkey, and recovery codes if it is the first factor of the account; they are shown once. */
export type Added = { passkey: Passkey; recoveryCodes: string[] | null }

/** Registers a passkey for the person who was asked for it (WebAuthn 3, section 7.1). */
export class AddPasskey {
  /** @throws PasskeyAskedTooLongAgo, PasskeyRefused, PasskeyRegisteredAlready, TooManyPasskeys, SecondFactorThere */
  async run({ session, setter, name, response }: New): Promise<Added> {
    const { user, sessionId } = setter
    const challenge = answeredChallenge(session, response.response.clientDataJSON, {
      purpose: 'add',
      userId: user.id,
    })
    const credential = await verifyNewPasskey(response, challenge)
    return db.transaction(async (trx) => {
      await this.#makeRoom(user.id, trx)
      const others = await factorsOf(user.id, trx)
      /* Whoever knows only the password sets up the first factor, never another one. */
      if (!sessionId && others.length > 0) throw new SecondFactorThere()

      const passkey = await this.#create({ setter, name, credential }, trx)
      await noteFactor(user, { change: 'second_factor_added', method: 'passkey' }, trx)
      if (others.length > 0) return { passkey, recoveryCodes: null }

      /* Sessions that began without a second factor are over. */
      await endSessions({ userId: user.id, except: sessionId, because: 'second_factor' }, trx)
      if (sessionId)
        await trx.from('user_sessions').where('id', sessionId).update({ second_factor: 'passkey' })
      return { passkey, recoveryCodes: await makeRecoveryCodes(user, trx) }
    })
  }

  /** One at a time for a person, or two at the same moment would both find room. */
  async #makeRoom(userId: string, trx: TransactionClientContract): Promise<void> {
    await trx.from('users').where('id', userId).forUpdate().select('id')
    const passkeys = await Passkey.query({ client: trx }).where({ userId }).select('id')
    if (passkeys.length >= MOST) throw new TooManyPasskeys()
  }

  async #create(
    { setter, name, credential }: { setter: Setter; name: string; credential: WebAuthnCredential },
    trx: TransactionClientContract
  ): Promise<Passkey> {
    const { user } = setter
    return Passkey.create(
      {
        schoolId: user.schoolId,
        userId: user.id,
        name,
        credentialId: Buffer.from(credential.id, 'base64url'),
        publicKey: Buffer.from(credential.publicKey),
        signCount: credential.counter,
        transports: credential.transports ?? [],
      },
      { client: trx }
    ).catch(refuseSecond)
  }
}

/** PostgreSQL: unique_violation */
const UNIQUE_VIOLATION = '23505'

function refuseSecond(error: { code?: string }): never {
  throw error.code === UNIQUE_VIOLATION ? new PasskeyRegisteredAlready() : error
}
