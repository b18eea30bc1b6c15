import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { Guard } from '#passes/activation/guard'
import { loadAttempt } from '#passes/activation/load_attempt'
import type Pass from '#passes/models/pass'

/** Asks one guard about a pass that would become active at a moment, as the engine does: locks, then the check. */
export async function ask(guard: Guard, pass: Pass, at: DateTime) {
  return db.transaction(async (trx) => {
    const attempt = await loadAttempt(pass, at, trx)
    await guard.locks(attempt, trx)
    return guard.check(attempt, trx)
  })
}
