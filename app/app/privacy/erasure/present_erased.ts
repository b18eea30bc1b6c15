import type { LedgerEntry } from '#privacy/erasure/ledger'

/** Null: somebody else was quicker, and nothing was left to erase. */
export function presentErased(entry: LedgerEntry | undefined) {
  return entry ? { id: entry.id, erased_at: entry.erasedAt } : null
}
