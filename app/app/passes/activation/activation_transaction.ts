import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refusedWhenOut } from '#passes/activation/refused_when_out'
import { Turnstile } from '#passes/activation/turnstile'

/**
 * Fewer than the pool has connections: activations wait for each other's locks, and while they do nobody else may go
 * short of a connection, least of all a gate.
 */
const turnstile = new Turnstile({ width: 5, longestLine: 500 })

/**
 * A transaction that may let a pass begin.
 * @throws PassRefused if the student is out already, TooManyAtOnce
 */
export function activationTransaction<T>(
  run: (trx: TransactionClientContract) => Promise<T>
): Promise<T> {
  return turnstile.pass(() => refusedWhenOut(() => db.transaction(run)))
}
