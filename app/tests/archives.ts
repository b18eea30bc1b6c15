import { addressOf, type Client } from '#tests/client'
import { ZipArchive } from '#platform/archives/zip_archive'

const LIMITS = { entries: 20, entryBytes: 50_000_000, totalBytes: 100_000_000 }

/** Asks for a zip as a browser does. */
export async function fetchArchive(client: Client, path: string) {
  const response = await fetch(addressOf(path), { headers: { Cookie: client.cookies() } })
  const bytes = Buffer.from(await response.arrayBuffer())
  if (response.status !== 200) throw new Error(`${response.status}: ${bytes}`)
  return { headers: response.headers, zip: await ZipArchive.open(bytes, LIMITS) }
}
