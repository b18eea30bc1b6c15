import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import Pass from '#passes/models/pass'

const BATCH = 100
const MOST_BATCHES = 50

type Select = (query: ModelQueryBuilderContract<typeof Pass>) => void

/**
 * Moves all passes that a query selects, a hundred in a transaction. Passes that somebody else holds are left to him
 * or to the next round, so two workers share the work and neither waits.
 */
export async function movePasses(
  select: Select,
  move: (pass: Pass, trx: TransactionClientContract) => Promise<unknown>
): Promise<number> {
  let moved = 0
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const count = await moveBatch(select, move)
    moved += count
    if (count < BATCH) break
  }
  return moved
}

function moveBatch(
  select: Select,
  move: (pass: Pass, trx: TransactionClientContract) => Promise<unknown>
): Promise<number> {
  return db.transaction(async (trx) => {
    const query = Pass.query({ client: trx }).limit(BATCH).forUpdate().skipLocked()
    select(query)
    const passes = await query
    for (const pass of passes) await move(pass, trx)
    return passes.length
  })
}
