import vine from '@vinejs/vine'

/** The pass named in the address. */
export const passAddressValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})
