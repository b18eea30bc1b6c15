import { gateDatabase, type QueuedAnnulment } from '../offline/gate_database.js'

/** Keeps what was taken back until the server knows; resolves when the disk has it. */
export async function keepAnnulment(annulment: QueuedAnnulment): Promise<void> {
  const database = await gateDatabase()
  const transaction = database.transaction('annulments', 'readwrite', { durability: 'strict' })
  await Promise.all([transaction.store.put(annulment), transaction.done])
}

/** Those whose scan the server can know: the others wait with their scan. */
export async function tellableAnnulments(): Promise<QueuedAnnulment[]> {
  const transaction = (await gateDatabase()).transaction(['annulments', 'queue'])
  const [annulments, scans] = await Promise.all([
    transaction.objectStore('annulments').getAll(),
    transaction.objectStore('queue').getAllKeys(),
  ])
  const waiting = new Set(scans)
  return annulments.filter(({ nonce }) => !waiting.has(nonce))
}

/** The server has answered for good. */
export async function forgetAnnulment(nonce: string): Promise<void> {
  await (await gateDatabase()).delete('annulments', nonce)
}
