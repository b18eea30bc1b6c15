import { fileStorage } from '#platform/storage/file_storage'
import { FileNotStored } from '#platform/storage/storage'

/**
 * Where the chain stood on a day, kept outside the database: whoever can rewrite the database can make a new chain that
 * fits, but not one that fits the anchors.
 */
export type Anchor = { day: string; position: number; hash: string }

/** Name of the stored file. @param day as 2026-11-23, UTC */
export const anchorName = (day: string) => `anchors/${day}.json`

/** Keeps a day's anchor; the first one stays. Returns whether it was new. */
export async function keepAnchor(anchor: Anchor): Promise<boolean> {
  if (await findAnchor(anchor.day)) return false
  const storage = await fileStorage()
  await storage.put(anchorName(anchor.day), Buffer.from(JSON.stringify(anchor)))
  return true
}

/** @param day as 2026-11-23, UTC */
export async function findAnchor(day: string): Promise<Anchor | undefined> {
  const storage = await fileStorage()
  try {
    return JSON.parse((await storage.get(anchorName(day))).toString('utf8'))
  } catch (error) {
    if (error instanceof FileNotStored) return undefined
    throw error
  }
}
