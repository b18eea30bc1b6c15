import { gateDatabase, type QueuedAnnulment, type QueuedScan } from '../offline/gate_database.js'

/** Keeps what was taken back until the server knows; resolves when the disk has it. */
export async function keepAnnulment(annulment: QueuedAnnulment): Promise<void> {
  const database = await gateDatabase()
  const transaction = database.transaction('annulments', 'readwrite', { durability: 'strict' })
  await Promise.all([transaction.store.put(annulment), transaction.done])
}

/** Scans that wait and were taken back, the one taken back first at the beginning. */
export async function annulledScans(): Promise<QueuedScan[]> {
  const database = await gateDatabase()
  const annulments = await database.getAll('annulments')
  annulments.sort((one, other) => one.occurredAt.localeCompare(other.occurredAt))
  const scans = await Promise.all(annulments.map(({ nonce }) => database.get('queue', nonce)))
  return scans.filter((scan) => scan !== undefined)
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
