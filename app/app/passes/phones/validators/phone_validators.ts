import vine from '@vinejs/vine'

export const registerPhoneValidator = vine.create({
  /** The student was asked, and wants this phone in place of the one not used for longest. */
  replace_oldest: vine.boolean().optional(),
})

export const phoneAddressValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})
