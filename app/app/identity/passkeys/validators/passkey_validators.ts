import vine from '@vinejs/vine'

/** Bytes as base64url without padding. */
const bytes = (longest: number) =>
  vine
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .maxLength(Math.ceil((longest * 4) / 3))

/** WebAuthn allows 1023 bytes. */
const credentialId = () => bytes(1023)
const name = () => vine.string().trim().minLength(1).maxLength(60)
const params = vine.object({ id: vine.string().uuid() })

/** What `navigator.credentials.get()` gives, as JSON. */
const assertion = vine.object({
  id: credentialId(),
  rawId: credentialId(),
  type: vine.literal('public-key'),
  response: vine.object({
    clientDataJSON: bytes(4096),
    authenticatorData: bytes(4096),
    signature: bytes(2048),
    userHandle: bytes(64).nullable().optional(),
  }),
})

/** What `navigator.credentials.create()` gives, as JSON. */
const attestation = vine.object({
  id: credentialId(),
  rawId: credentialId(),
  type: vine.literal('public-key'),
  response: vine.object({
    clientDataJSON: bytes(4096),
    attestationObject: bytes(16_384),
    transports: vine
      .array(
        vine
          .string()
          .regex(/^[a-z-]+$/)
          .maxLength(20)
      )
      .maxLength(8)
      .optional(),
  }),
})

export const askForPasskeyValidator = vine.create({
  /** For the sign-in that waits for a second factor in this browser; otherwise anybody's passkey will do. */
  second_factor: vine.boolean().optional(),
})

export const provePasskeyValidator = vine.create({
  second_factor: vine.boolean().optional(),
  response: assertion,
})

export const confirmByPasskeyValidator = vine.create({ response: assertion })
export const addPasskeyValidator = vine.create({ name: name(), response: attestation })
export const renamePasskeyValidator = vine.create({ params, name: name() })
export const passkeyAddressValidator = vine.create({ params })
