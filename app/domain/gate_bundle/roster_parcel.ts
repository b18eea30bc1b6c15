import { joined } from './joined_bytes.js'
import { factsOf, type PartFacts } from './roster_parts.js'
import { ForgedRoster, type RosterManifest } from './roster_manifest.js'
import type { SignedPayload } from './signed_payload.js'

/** As much of a digest as tells parts apart; what is fetched is checked by the whole of it. */
const SHORT_DIGEST = 8
const LINE_END = 0x0a

/** A roster that a gate holds. */
export type HeldRoster = { manifest: RosterManifest; parts: Uint8Array<ArrayBuffer>[] }

/** What a gate says of the parts it holds, for the server to leave out: short digests, a dot between them. */
export function knownParts(parts: PartFacts[]): string {
  return parts.map(({ digest }) => digest.slice(0, SHORT_DIGEST)).join('.')
}

/** The numbers of the parts that a gate lacks, by what it said of those it holds. */
export function missingParts(parts: PartFacts[], known: string): number[] {
  const held = known.split('.')
  return [...parts.keys()].filter(
    (part) => parts[part]!.bytes > 0 && parts[part]!.digest.slice(0, SHORT_DIGEST) !== held[part]
  )
}

/** The answer to a gate: a line of JSON, the signed manifest, and then the parts it lacks, one after the other. */
export function packParcel(manifest: SignedPayload, parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const line = new TextEncoder().encode(`${JSON.stringify(manifest)}\n`)
  return joined(line, ...parts)
}

/** @throws ForgedRoster when it has no first line that is JSON */
export function readParcel(parcel: Uint8Array<ArrayBuffer>): {
  signed: SignedPayload
  rest: Uint8Array<ArrayBuffer>
} {
  const end = parcel.indexOf(LINE_END)
  try {
    const signed = JSON.parse(new TextDecoder().decode(parcel.subarray(0, end)))
    return { signed, rest: parcel.subarray(end + 1) }
  } catch {
    throw new ForgedRoster('The answer is not a roster')
  }
}

/**
 * Puts a roster together from what was sent and what the gate holds already.
 * @throws ForgedRoster when a part is not the one that was signed
 */
export async function assembleRoster(
  manifest: RosterManifest,
  rest: Uint8Array<ArrayBuffer>,
  held: HeldRoster | null
): Promise<HeldRoster> {
  const sent = missingParts(manifest.parts, held ? knownParts(held.manifest.parts) : '')
  let offset = 0
  const parts = manifest.parts.map(({ bytes }, part) => {
    if (bytes === 0) return new Uint8Array(0)
    if (!sent.includes(part)) return held!.parts[part]!
    return rest.slice(offset, (offset += bytes))
  })
  await assertGenuine({ manifest, parts })
  return { manifest, parts }
}

/** @throws ForgedRoster when a part is not the one that was signed */
export async function assertGenuine({ manifest, parts }: HeldRoster): Promise<void> {
  const facts = await Promise.all(parts.map(factsOf))
  const genuine = facts.every(({ digest }, part) => digest === manifest.parts[part]!.digest)
  if (!genuine || parts.length !== manifest.parts.length) {
    throw new ForgedRoster('The roster is not the one that was signed')
  }
}
