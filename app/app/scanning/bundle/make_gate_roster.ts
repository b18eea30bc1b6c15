import { createHash } from 'node:crypto'
import { signRoster } from '#domain/gate_bundle/roster_manifest'
import type { PartFacts } from '#domain/gate_bundle/roster_parts'
import { missingParts, packParcel } from '#domain/gate_bundle/roster_parcel'
import { schoolSigner } from '#passes/keys/school_signer'
import { rosterOf } from '#scanning/bundle/school_roster'

/** A gate that nobody renews it for throws it away after three days, as it does with the bundle. */
const LIFETIME_SECONDS = 72 * 3600

/** An unchanged roster is signed anew after this, so that a gate always holds one with days to live. */
const RENEWAL_SECONDS = 6 * 3600

export type MadeRoster = {
  etag: string
  /** Signs it and leaves out the parts the gate knows; left undone when it has them all already. */
  pack(): Promise<Uint8Array>
}

/** Makes the roster with which a gate shows holders without a network. */
export class MakeGateRoster {
  /** @param known what the gate says of the parts it holds ({@link missingParts}) */
  async run(schoolId: string, known: string): Promise<MadeRoster> {
    const key = await schoolSigner(schoolId)
    const { facts, parts } = await rosterOf(schoolId)
    const now = Math.floor(Date.now() / 1000)
    return {
      etag: etagOf(facts, key.keyIndex, now),
      async pack() {
        const expires = now + LIFETIME_SECONDS
        const manifest = { version: 1 as const, schoolId, issuedAt: now, expires, parts: facts }
        const missing = missingParts(facts, known).map((part) => parts[part]!)
        return packParcel(await signRoster(manifest, key), missing)
      },
    }
  }
}

function etagOf(facts: PartFacts[], keyIndex: number, now: number): string {
  const renewal = Math.floor(now / RENEWAL_SECONDS)
  const said = JSON.stringify([facts, keyIndex, renewal])
  return `"${createHash('sha256').update(said).digest('base64url').slice(0, 16)}"`
}
