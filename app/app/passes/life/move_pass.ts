import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { transition, type PassState, type PassStep } from '#domain/pass_life_cycle'
import type { PassActor } from '#passes/life/pass_actor'
import { recordStep } from '#passes/life/record_step'
import type Pass from '#passes/models/pass'

/** How the audit log calls each step. */
const ACTIONS: Record<PassStep, string> = {
  approve: 'pass.approved',
  queue: 'pass.queued',
  activate: 'pass.activated',
  miss_return: 'pass.overdue',
  end: 'pass.ended',
  auto_end: 'pass.auto_ended',
  deny: 'pass.denied',
  cancel: 'pass.cancelled',
  expire: 'pass.expired',
  revoke: 'pass.revoked',
  undo_denial: 'pass.denial_undone',
  undo_approval: 'pass.approval_undone',
}

const ENDS: readonly PassState[] = ['ended', 'auto_ended', 'revoked']

type Move = {
  actor: PassActor
  reason?: string | null
  at?: DateTime
  details?: { [fact: string]: string | number | boolean }
}

/**
 * Lets a pass take a step and writes it down. The row must be locked by the transaction.
 * @throws IllegalTransition if somebody else was quicker
 */
export async function movePass(
  pass: Pass,
  step: PassStep,
  { actor, reason, at = DateTime.utc(), details }: Move,
  trx: TransactionClientContract
): Promise<Pass> {
  const from = pass.state
  pass.state = transition(from, step)
  if (ENDS.includes(pass.state) && pass.activatedAt) pass.endedAt = at
  if (from === 'queued') await leaveQueue(pass, trx)
  await pass.useTransaction(trx).save()
  await recordStep(pass, { from, actor, reason, at, action: ACTIONS[step], details }, trx)
  return pass
}

async function leaveQueue(pass: Pass, trx: TransactionClientContract): Promise<void> {
  await trx.from('queue_entries').where('pass_id', pass.id).delete()
}
