import { ed25519 } from '@noble/curves/ed25519.js'
import { KeyringEntry } from '#domain/pass_code/keyring'
import {
  claimsWith,
  NOW,
  SCHOOL_ID,
  signedPart,
  signerOf,
  SIGNING_SEED,
} from '#domain/pass_code/vectors/sample_school'
import { sealHolder } from '#domain/gate_bundle/roster_entry'
import { rosterKeyOf } from '#domain/gate_bundle/roster_key'
import { signRoster, type RosterManifest } from '#domain/gate_bundle/roster_manifest'
import { factsOf, partsOf } from '#domain/gate_bundle/roster_parts'
import type { Trust } from '#domain/gate_bundle/signed_payload'
import { nodePassCrypto } from '#scanning/node_pass_crypto'

export type SampleHolder = { passId: string; name: string; face?: Uint8Array }

/** Pass ids that differ in their last digits. */
export function passIdOf(number: number): string {
  return `0198c0de-a11c-7e5a-9b3f-${number.toString(16).padStart(12, '0')}`
}

export function codePartOf(passId: string): Promise<Uint8Array> {
  return signedPart(claimsWith({ passId }))
}

export async function entryOf({ passId, name, face }: SampleHolder) {
  const holder = { name, face: new Uint8Array(face ?? []) }
  return sealHolder(holder, await rosterKeyOf(await codePartOf(passId)))
}

/** What the sample school's server gives a gate, one minute ago. */
export async function rosterOf(
  holders: SampleHolder[],
  changes: Partial<RosterManifest> = {},
  seed = SIGNING_SEED
) {
  const parts = partsOf(await Promise.all(holders.map(entryOf)))
  const manifest: RosterManifest = {
    version: 1,
    schoolId: SCHOOL_ID,
    issuedAt: NOW - 60,
    expires: NOW + 72 * 3600,
    parts: await Promise.all(parts.map(factsOf)),
    ...changes,
  }
  const signed = await signRoster(manifest, { keyIndex: 3, signer: signerOf(seed) })
  return { signed, manifest, parts }
}

export const TRUST: Trust = {
  schoolId: SCHOOL_ID,
  findKey: (index) =>
    index === 3
      ? new KeyringEntry({
          keyIndex: 3,
          state: 'active',
          publicKey: ed25519.getPublicKey(SIGNING_SEED),
        })
      : undefined,
  crypto: nodePassCrypto,
}
