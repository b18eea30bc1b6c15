import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Attempt } from '#passes/activation/guard'
import { signedPartOf } from '#passes/activation/sign'
import { endOfValidity } from '#passes/activation/validity'

/**
 * Lets the validity of a pass begin and makes its code, which names the beginning and the end. The pass must be stored,
 * because the database numbers it; the caller moves it into its state.
 */
export async function begin(attempt: Attempt, trx: TransactionClientContract): Promise<void> {
  const { pass, type, at } = attempt
  pass.validFrom = at.startOf('second')
  pass.validUntil = await endOfValidity(attempt, pass.validFrom, trx)
  pass.activatedAt = at
  pass.exclusive = type.exclusive
  pass.refusal = null
  pass.signedPart = await signedPartOf(pass, type, trx)
}
