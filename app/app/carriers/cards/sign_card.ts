import { signPass, type PassSigner } from '#domain/pass_code/sign_pass'
import type Pass from '#passes/models/pass'
import type PassType from '#passes/models/pass_type'

/**
 * Static part and signature of a printed code, 102 bytes. Paper cannot change every 15 seconds, so the code says that
 * it was printed and that the photo is to be compared.
 */
export async function signCard(
  pass: Pass,
  type: PassType,
  { keyIndex, signer }: { keyIndex: number; signer: PassSigner }
): Promise<Buffer> {
  const signed = await signPass(
    {
      keyIndex,
      passType: type.code,
      flags: { rotating: false, singleUse: type.singleUse, photoCheck: true, printed: true },
      passId: pass.id,
      statusIndex: pass.statusIndex,
      notBefore: pass.validFrom.toUnixInteger(),
      expires: pass.validUntil.toUnixInteger(),
      scope: 0,
      policy: 0,
      secretVersion: pass.secretVersion,
    },
    { schoolId: pass.schoolId, signer }
  )
  return Buffer.from(signed)
}
