import { gateDatabase, type QueuedScan } from './gate_database.js'

/** Keeps a scan until the server has it; resolves when the disk has it. */
export async function keepScan(scan: QueuedScan): Promise<void> {
  const database = await gateDatabase()
  const transaction = database.transaction('queue', 'readwrite', { durability: 'strict' })
  await Promise.all([transaction.store.put(scan), transaction.done])
}

/** Scans that wait, those behind a nonce, by their nonces' order, which is as good as any: each carries its own time. */
export async function waitingScans(most: number, behind?: string): Promise<QueuedScan[]> {
  const rest = behind === undefined ? undefined : IDBKeyRange.lowerBound(behind, true)
  return (await gateDatabase()).getAll('queue', rest, most)
}

export async function queueDepth(): Promise<number> {
  return (await gateDatabase()).count('queue')
}

/** The server has answered for good: the scan is stored there, or can never be. */
export async function forgetScan(nonce: string): Promise<void> {
  await (await gateDatabase()).delete('queue', nonce)
}
