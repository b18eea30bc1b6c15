import { fileStorage } from '#platform/storage/file_storage'

/**
 * That a person was erased, kept outside the database: a restored older copy knows the person again, and nothing of the
 * erasure. It names ids only.
 */
export type LedgerEntry = {
  id: string
  schoolId: string
  studentId: string | null
  userId: string | null
  because: 'request' | 'retention'
  /** ISO 8601, UTC. */
  erasedAt: string
}

const KIND = 'erasures'
const nameOf = (id: string) => `${KIND}/${id}.json`

/** Keeping the same entry twice keeps it once. */
export async function keepInLedger(entry: LedgerEntry): Promise<void> {
  const storage = await fileStorage()
  await storage.put(nameOf(entry.id), Buffer.from(JSON.stringify(entry)), 'application/json')
}

/** The ids of all entries. */
export async function idsInLedger(): Promise<string[]> {
  const names = await (await fileStorage()).list(KIND)
  return names.map((name) => name.slice(KIND.length + 1, -'.json'.length))
}

/** @throws FileNotStored */
export async function ledgerEntry(id: string): Promise<LedgerEntry> {
  return JSON.parse((await (await fileStorage()).get(nameOf(id))).toString('utf8'))
}
