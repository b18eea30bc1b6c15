import { readUnverifiedClaims, STATIC_PART_BYTES } from '#domain/pass_code/static_part'
import type Pass from '#passes/models/pass'

/**
 * Whether a pass is good for one passage, as it was signed and as every gate reads it: its type may say something else
 * by now. `passType` must be loaded, for a pass that was never signed.
 */
export function worksOnce({ signedPart, passType }: Pass): boolean {
  if (!signedPart) return passType.singleUse
  return readUnverifiedClaims(signedPart.subarray(0, STATIC_PART_BYTES)).flags.singleUse
}
