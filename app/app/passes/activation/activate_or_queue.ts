import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { isCapacityRefusal, type Refusal } from '#domain/refusal'
import { askGuards } from '#passes/activation/ask_guards'
import { begin } from '#passes/activation/begin'
import type { Attempt } from '#passes/activation/guard'
import { loadAttempt } from '#passes/activation/load_attempt'
import { noteRefusal } from '#passes/activation/note_refusal'
import type { PassActor } from '#passes/life/pass_actor'
import { movePass } from '#passes/life/move_pass'
import type Pass from '#passes/models/pass'
import { joinQueue } from '#passes/queue/join_queue'

type How = { actor: PassActor; at?: DateTime }

/**
 * Lets an approved pass begin now, if every guard lets it. Refused for want of room it waits in the queue; refused by
 * anything else it stays as it is, with the refusal on it. The pass must be locked by the transaction, and the
 * transaction committed whatever comes back: guards keep a log.
 */
export async function activateOrQueue(
  pass: Pass,
  { actor, at = DateTime.utc() }: How,
  trx: TransactionClientContract
): Promise<Refusal | null> {
  const attempt = await loadAttempt(pass, at, trx)
  const { refusal } = await askGuards(attempt, {}, trx)
  return settle(attempt, refusal, actor, trx)
}

/** What follows from the guards' answer to the attempt of an approved pass. */
export async function settle(
  attempt: Attempt,
  refusal: Refusal | null,
  actor: PassActor,
  trx: TransactionClientContract
): Promise<Refusal | null> {
  const { pass, at } = attempt
  if (!refusal) {
    await begin(attempt, trx)
    await movePass(pass, 'activate', { actor, at }, trx)
    return null
  }
  const isNews = pass.state !== 'queued' || pass.refusal?.reason !== refusal.reason
  if (isNews) await noteRefusal(attempt, refusal, actor, trx)
  if (isCapacityRefusal(refusal) && pass.state === 'approved') await joinQueue(attempt, actor, trx)
  return refusal
}
