import vine from '@vinejs/vine'
import { typedCode } from '#identity/second_factor/second_factor_validators'

export const ownSessionAddressValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})

export const confirmSessionValidator = vine.create({
  password: vine.string().minLength(1).maxLength(1024),
  /** Of the authenticator app, or a recovery code; wanted where the account has a second factor. */
  code: typedCode().optional(),
})
