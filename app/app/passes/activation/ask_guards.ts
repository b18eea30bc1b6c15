import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Refusal } from '#domain/refusal'
import type { Attempt, Guard } from '#passes/activation/guard'
import { GUARDS } from '#passes/activation/guards'
import { takeLocks } from '#passes/activation/locks'

export type GuardsAnswer = {
  /** The first refusal; null: the pass may become active in this transaction. */
  refusal: Refusal | null
  /** Names of the guards that were gone past. */
  overridden: string[]
}

/**
 * Takes the locks of all guards and asks every one of them.
 * @param override past limits, cool-downs and blackouts, because a member of staff says so
 */
export async function askGuards(
  attempt: Attempt,
  { override = false }: { override?: boolean },
  trx: TransactionClientContract
): Promise<GuardsAnswer> {
  const names: string[] = []
  for (const guard of GUARDS) names.push(...(await guard.locks(attempt, trx)))
  await takeLocks(names, trx)
  return askAll(GUARDS, attempt, override, trx)
}

/**
 * What the guards say without taking locks: good enough to tell somebody who asks for a pass, not to activate it.
 * @param ahead only what can be said before the moment has come
 */
export async function foresee(
  attempt: Attempt,
  { ahead, override = false }: { ahead: boolean; override?: boolean },
  trx: TransactionClientContract
): Promise<GuardsAnswer> {
  const guards = ahead ? GUARDS.filter((guard) => guard.ahead) : GUARDS
  return askAll(guards, attempt, override, trx)
}

/** One after the other, for the connection is one; all of them, for the time must not tell who refused. */
async function askAll(
  guards: readonly Guard[],
  attempt: Attempt,
  override: boolean,
  trx: TransactionClientContract
): Promise<GuardsAnswer> {
  const answer: GuardsAnswer = { refusal: null, overridden: [] }
  for (const guard of guards) {
    const refusal = await guard.check(attempt, trx)
    if (!refusal) continue
    if (override && guard.overridable) answer.overridden.push(guard.name)
    else answer.refusal ??= refusal
  }
  return answer
}
