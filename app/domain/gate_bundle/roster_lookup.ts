import { MalformedPassCode } from '../pass_code/malformed_pass_code.js'
import { parsePassCode } from '../pass_code/pass_code_text.js'
import { joined } from './joined_bytes.js'
import { openEntry, type Holder } from './roster_entry.js'
import { rosterKeyOf } from './roster_key.js'
import type { HeldRoster } from './roster_parcel.js'
import { partFor } from './roster_parts.js'

/**
 * Whose pass a code is. Ask only for a code whose signature was verified.
 * @param now Unix seconds; a roster past its end says nothing
 * @returns null when the roster has no entry that the code opens
 */
export async function holderOf(
  code: string,
  roster: HeldRoster,
  now: number
): Promise<Holder | null> {
  if (!(now < roster.manifest.expires)) return null
  const signedPart = signedPartIn(code)
  if (!signedPart) return null
  const key = await rosterKeyOf(signedPart)
  return openEntry(partFor(key, roster.parts), key)
}

function signedPartIn(code: string): Uint8Array | null {
  try {
    const { staticPart, signature } = parsePassCode(code)
    return joined(staticPart, signature)
  } catch (error) {
    if (error instanceof MalformedPassCode) return null
    throw error
  }
}
