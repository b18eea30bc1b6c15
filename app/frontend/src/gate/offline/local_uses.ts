import type { LocalUses } from '#domain/gate_bundle/decide_offline'
import { gateDatabase, type LocalUse } from './gate_database.js'

/** What this gate has let through; kept on disk, so that a reload does not forget one. */
export const localUses: LocalUses = {
  async has(passId) {
    return (await (await gateDatabase()).get('uses', passId)) !== undefined
  },
  async last(passId) {
    return (await (await gateDatabase()).get('uses', passId))?.passage
  },
}

export async function noteUse(use: LocalUse): Promise<void> {
  await (await gateDatabase()).put('uses', use)
}

/** A scan was taken back: the pass was not used here, and which way it went before is not known any more. */
export async function forgetUse(nonce: string): Promise<void> {
  const transaction = (await gateDatabase()).transaction('uses', 'readwrite')
  for await (const cursor of transaction.store) {
    if (cursor.value.nonce === nonce) await cursor.delete()
  }
  await transaction.done
}

/** Drops passes whose code has expired by itself. */
export async function forgetExpiredUses(now: number): Promise<void> {
  const transaction = (await gateDatabase()).transaction('uses', 'readwrite')
  for await (const cursor of transaction.store) {
    if (cursor.value.expires <= now) await cursor.delete()
  }
  await transaction.done
}
