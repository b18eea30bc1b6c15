import type { LocalUses } from '#domain/gate_bundle/decide_offline'
import { gateDatabase } from './gate_database.js'

/** Which single-use passes this gate has let through; kept on disk, so that a reload does not forget one. */
export const localUses: LocalUses = {
  async has(passId) {
    return (await (await gateDatabase()).get('uses', passId)) !== undefined
  },
}

/** @param expires Unix seconds after which the code is worthless and need not be remembered */
export async function noteUse(passId: string, expires: number): Promise<void> {
  await (await gateDatabase()).put('uses', { passId, expires })
}

/** Drops passes whose code has expired by itself. */
export async function forgetExpiredUses(now: number): Promise<void> {
  const transaction = (await gateDatabase()).transaction('uses', 'readwrite')
  for await (const cursor of transaction.store) {
    if (cursor.value.expires <= now) await cursor.delete()
  }
  await transaction.done
}
