import { generateKeyPairSync } from 'node:crypto'
import { jwkThumbprint } from '#domain/pass_code/jwk'
import SigningKey from '#passes/models/signing_key'
import { seal } from '#passes/keys/sealed_secret'

/** All 256 numbers that a pass code has for keys are taken. */
export class NoKeyIndexLeft extends Error {
  readonly code = 'E_NO_KEY_INDEX_LEFT'
  readonly status = 409
  readonly remedy = 'Remove keys that have been retired since before the oldest valid pass.'
}

/** Makes an Ed25519 key pair for a school; the private half is stored sealed. */
export class CreateSigningKey {
  async run({
    schoolId,
    state,
  }: {
    schoolId: string
    state: 'pending' | 'active'
  }): Promise<SigningKey> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const x = publicKey.export({ format: 'jwk' }).x!
    const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' })

    return SigningKey.create({
      schoolId,
      keyIndex: await this.#nextKeyIndex(schoolId),
      kid: await jwkThumbprint(x),
      publicKey: Buffer.from(x, 'base64url'),
      privateKey: seal(pkcs8, 'signing-key'),
      state,
    })
  }

  async #nextKeyIndex(schoolId: string): Promise<number> {
    const keys = await SigningKey.query().where('schoolId', schoolId).select('keyIndex')
    const next = Math.max(-1, ...keys.map((key) => key.keyIndex)) + 1
    if (next > 255) throw new NoKeyIndexLeft('All 256 key numbers are in use')
    return next
  }
}
