import { gateDatabase, type QueuedScan } from './offline/gate_database.js'

/** Scans of which the server has not been told, without those that were taken back. */
export async function waitingPassages(most: number): Promise<QueuedScan[]> {
  const transaction = (await gateDatabase()).transaction(['queue', 'annulments'])
  const [scans, annulled] = await Promise.all([
    transaction.objectStore('queue').getAll(undefined, most),
    transaction.objectStore('annulments').getAllKeys(),
  ])
  const takenBack = new Set(annulled)
  return scans.filter(({ nonce }) => !takenBack.has(nonce))
}
