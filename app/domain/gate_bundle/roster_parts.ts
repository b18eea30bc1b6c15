import { encodeBase64Url } from '../pass_code/base64url.js'
import { joined } from './joined_bytes.js'
import type { RosterKey } from './roster_key.js'

/** A change of one entry is a change of one part, so a gate fetches a 64th of the roster for it. */
export const PARTS = 64
const PARTS_SHIFT = 2

/** A piece of a roster: how long it is, and SHA-256 of it, base64url. */
export type PartFacts = { bytes: number; digest: string }

/** In which part an entry is: the first six bits of its address. */
export function partOf(address: Uint8Array): number {
  return address[0]! >> PARTS_SHIFT
}

/** Puts entries (of {@link sealHolder}) into the 64 parts, in each by address, so that their order tells nothing. */
export function partsOf(entries: Iterable<Uint8Array>): Uint8Array<ArrayBuffer>[] {
  const grouped = Array.from({ length: PARTS }, (): Uint8Array[] => [])
  for (const entry of entries) grouped[partOf(entry)]!.push(entry)
  return grouped.map((group) => joined(...group.sort(byBytes)))
}

/** The part in which the entry of a key would be. */
export function partFor(key: RosterKey, parts: Uint8Array[]): Uint8Array {
  return parts[partOf(key.address)]!
}

export async function factsOf(part: Uint8Array<ArrayBuffer>): Promise<PartFacts> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', part))
  return { bytes: part.length, digest: encodeBase64Url(digest) }
}

function byBytes(a: Uint8Array, b: Uint8Array): number {
  const differs = a.findIndex((byte, index) => byte !== b[index])
  return differs < 0 ? 0 : a[differs]! - b[differs]!
}
