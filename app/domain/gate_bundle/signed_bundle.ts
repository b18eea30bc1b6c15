import type { PassSigner } from '../pass_code/sign_pass.js'
import type { GateBundle } from './gate_bundle.js'
import { openPayload, signPayload, type SignedPayload, type Trust } from './signed_payload.js'

/** A {@link GateBundle} on its way to a gate. */
export type SignedBundle = SignedPayload

/** A bundle that none of the gate's keys has signed for this school. */
export class ForgedBundle extends Error {
  readonly code = 'E_FORGED_BUNDLE'
  readonly status = 422
  readonly remedy = 'Check that the gate talks to its own school, then enrol it again.'

  constructor(options?: ErrorOptions) {
    super('The gate bundle is not signed by a key this gate trusts', options)
    this.name = 'ForgedBundle'
  }
}

/** Signs a bundle with the school's active key. */
export function signBundle(
  bundle: GateBundle,
  key: { keyIndex: number; signer: PassSigner }
): Promise<SignedBundle> {
  return signPayload(bundle, { purpose: 'bundle1', ...key })
}

/**
 * The bundle inside, once a key the gate trusts has signed it. Its age and number are the caller's to judge.
 * @throws ForgedBundle
 */
export async function openBundle(signed: SignedBundle, trust: Trust): Promise<GateBundle> {
  const bundle = (await openPayload(signed, 'bundle1', trust)) as GateBundle | null
  if (bundle?.version !== 1 || bundle.schoolId !== trust.schoolId) throw new ForgedBundle()
  return bundle
}
