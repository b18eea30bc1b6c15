import db from '@adonisjs/lucid/services/db'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { signPass } from '#domain/pass_code/sign_pass'
import { readUnverifiedClaims, STATIC_PART_BYTES } from '#domain/pass_code/static_part'
import { schoolSigner } from '#passes/keys/school_signer'
import Pass from '#passes/models/pass'
import type SigningKey from '#passes/models/signing_key'

const BATCH = 200

/**
 * Signs every pass again that is in use and was signed by a key, with the active one; it says what it said before, even
 * if its type has changed since. Cards on paper cannot change: they are counted.
 */
export async function signAgain(key: SigningKey): Promise<{ signedAgain: number; cards: number }> {
  let signedAgain = 0
  for (let count = BATCH; count === BATCH; signedAgain += count) count = await signBatch(key)
  return { signedAgain, cards: await countCards(key) }
}

function signBatch(key: SigningKey): Promise<number> {
  return db.transaction(async (trx) => {
    const passes = await inUse(key, Pass.query({ client: trx }))
      .whereNot('carrier', 'card')
      .limit(BATCH)
      .forUpdate()
    const { keyIndex, signer } = await schoolSigner(key.schoolId, trx)
    for (const pass of passes) {
      const claims = readUnverifiedClaims(pass.signedPart!.subarray(0, STATIC_PART_BYTES))
      const signed = await signPass({ ...claims, keyIndex }, { schoolId: key.schoolId, signer })
      pass.signedPart = Buffer.from(signed)
      await pass.save()
    }
    return passes.length
  })
}

async function countCards(key: SigningKey): Promise<number> {
  const cards = await inUse(key, Pass.query()).where('carrier', 'card').count('* as total')
  return Number(cards[0]!.$extras.total)
}

function inUse(key: SigningKey, query: ModelQueryBuilderContract<typeof Pass>) {
  return query
    .where('schoolId', key.schoolId)
    .whereIn('state', ['approved', 'active', 'overdue'])
    .whereRaw('valid_until > now()')
    .whereNotNull('signedPart')
    .whereRaw('get_byte(signed_part, 1) = ?', [key.keyIndex])
}
