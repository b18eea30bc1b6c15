import emitter from '@adonisjs/core/services/emitter'
import logger from '@adonisjs/core/services/logger'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { OUT_STATES } from '#domain/pass_life_cycle'
import { signPass } from '#domain/pass_code/sign_pass'
import { readUnverifiedClaims, STATIC_PART_BYTES } from '#domain/pass_code/static_part'
import { schoolSigner } from '#passes/keys/school_signer'
import Pass from '#passes/models/pass'

/**
 * Gives every pass that a student carries on a phone a new secret and a new place in the status list, in the caller's
 * transaction: whoever holds the code of before can show nothing with it once gates know.
 * @returns how many passes
 */
export async function replaceCodes(
  studentId: string,
  trx: TransactionClientContract
): Promise<number> {
  const passes = await Pass.query({ client: trx })
    .where({ studentId, carrier: 'phone' })
    .whereIn('state', [...OUT_STATES])
    .whereNotNull('signedPart')
    .whereRaw('valid_until > now()')
    .orderBy('id')
    .forUpdate()
  for (const pass of passes) await replaceCode(pass, trx)
  trx.after('commit', () => passes.forEach(tell))
  return passes.length
}

async function replaceCode(pass: Pass, trx: TransactionClientContract): Promise<void> {
  await trx.rawQuery(
    `insert into replaced_codes (pass_id, secret_version, school_id, status_index, replaced_at, valid_until)
     select id, secret_version, school_id, status_index, now(), valid_until from passes where id = ?`,
    [pass.id]
  )
  const { rows } = await trx.rawQuery(
    `update passes set status_index = default, secret_version = secret_version + 1, updated_at = now()
     where id = ? returning status_index, secret_version`,
    [pass.id]
  )
  const [{ status_index: statusIndex, secret_version: secretVersion }] = rows
  const claims = readUnverifiedClaims(pass.signedPart!.subarray(0, STATIC_PART_BYTES))
  const { keyIndex, signer } = await schoolSigner(pass.schoolId, trx)
  const signed = await signPass(
    { ...claims, keyIndex, secretVersion, statusIndex: Number(statusIndex) },
    { schoolId: pass.schoolId, signer }
  )
  await trx
    .from('passes')
    .where('id', pass.id)
    .update({ signed_part: Buffer.from(signed) })
}

/** The student's other phone fetches its new keys at once, if it is online. */
function tell({ schoolId, id, studentId, placeId, originPlaceId, state }: Pass): void {
  const change = { schoolId, passId: id, studentId, placeId, originPlaceId, actorId: null }
  emitter
    .emit('pass:changed', { ...change, from: state, to: state })
    .catch((error) => logger.error({ err: error, pass: id }, 'pass:changed failed'))
}
