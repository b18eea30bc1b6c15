import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { signPass } from '#domain/pass_code/sign_pass'
import { schoolSigner } from '#passes/keys/school_signer'
import type Pass from '#passes/models/pass'
import type PassType from '#passes/models/pass_type'

/** Static part and signature of the code of a pass that becomes active in this transaction, 102 bytes. */
export async function signedPartOf(
  pass: Pass,
  type: PassType,
  trx: TransactionClientContract
): Promise<Buffer> {
  const { keyIndex, signer } = await schoolSigner(pass.schoolId, trx)
  const signed = await signPass(
    {
      keyIndex,
      passType: type.code,
      flags: {
        rotating: type.rotating,
        singleUse: type.singleUse,
        photoCheck: type.photoCheck,
        printed: false,
      },
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
