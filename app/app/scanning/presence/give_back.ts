import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import type { PassState } from '#domain/pass_life_cycle'
import type Pass from '#passes/models/pass'
import PassTransition from '#passes/models/pass_transition'
import { SINGLE_USE_SLOT } from '#scanning/single_use_slot'

/**
 * Gives a single-use pass its one use back, as long as nobody else has gone through with it. It is good again unless it
 * has run out meanwhile, or its holder has begun another pass. The pass must be locked by the transaction.
 * @returns whether there was a use to give back
 */
export async function giveBack(pass: Pass, trx: TransactionClientContract): Promise<boolean> {
  if (await wentThroughAgain(pass, trx)) return false
  const freed: { slot: string }[] = await trx
    .from('redemptions')
    .where({ pass_id: pass.id, slot: SINGLE_USE_SLOT })
    .delete()
    .returning('slot')
  if (freed.length === 0) return false

  const used = await PassTransition.query({ client: trx })
    .where('passId', pass.id)
    .orderBy('id', 'desc')
    .first()
  const endedByUse = pass.state === 'ended' && used?.reason === 'used' && used.fromState !== null
  if (endedByUse && (await mayBeOut(pass, trx))) await reopen(pass, used.fromState!, trx)
  return true
}

/** Scans of it that let somebody through and stand. */
async function wentThroughAgain(pass: Pass, trx: TransactionClientContract): Promise<boolean> {
  const { rows } = await trx.rawQuery(
    `select from scans scan
     where pass_id = ? and reason = 'ok' and outcome <> 'denied'
       and not exists (select from scan_annulments where scan_id = scan.id)
     limit 1`,
    [pass.id]
  )
  return rows.length > 0
}

async function mayBeOut(pass: Pass, trx: TransactionClientContract): Promise<boolean> {
  if (pass.validUntil <= DateTime.utc()) return false
  if (!pass.exclusive) return true
  const another = await trx
    .from('passes')
    .where({ student_id: pass.studentId, exclusive: true })
    .whereIn('state', ['active', 'overdue'])
    .first()
  return !another
}

async function reopen(pass: Pass, state: PassState, trx: TransactionClientContract): Promise<void> {
  const step = { passId: pass.id, fromState: pass.state, toState: state, reason: 'scan_annulled' }
  await pass.merge({ state, endedAt: null }).useTransaction(trx).save()
  await PassTransition.create({ ...step, occurredAt: DateTime.utc() }, { client: trx })
}
