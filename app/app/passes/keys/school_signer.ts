import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { createPrivateKey, sign } from 'node:crypto'
import type { PassSigner } from '#domain/pass_code/sign_pass'
import SigningKey from '#passes/models/signing_key'
import { unseal } from '#passes/keys/sealed_secret'
import { Problem } from '#platform/errors/problem'

/** A school without a key to sign passes with. */
export class NoActiveSigningKey extends Problem {
  static status = 409
  static code = 'E_NO_ACTIVE_SIGNING_KEY'
  static help = 'Run "node ace school:setup" to make one.'
  static message = 'The school has no active signing key'
}

/** The school's active signing key: its number in the pass code, and the signer that uses it. */
export async function schoolSigner(
  schoolId: string,
  client?: QueryClientContract
): Promise<{ keyIndex: number; signer: PassSigner }> {
  const key = await SigningKey.query({ client })
    .where({ schoolId, state: 'active' })
    .orderBy('keyIndex', 'desc')
    .first()
  if (!key) throw new NoActiveSigningKey()

  const privateKey = createPrivateKey({
    key: unseal(key.privateKey, 'signing-key'),
    format: 'der',
    type: 'pkcs8',
  })
  return { keyIndex: key.keyIndex, signer: { sign: (message) => sign(null, message, privateKey) } }
}
