import type { Infer } from '@vinejs/vine/types'
import type {
  addPasskeyValidator,
  provePasskeyValidator,
} from '#identity/passkeys/validators/passkey_validators'

/** An answer of a passkey, and one of a new passkey, as they were sent. */
export type Assertion = Infer<typeof provePasskeyValidator>['response']
export type Attestation = Infer<typeof addPasskeyValidator>['response']
