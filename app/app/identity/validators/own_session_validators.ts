import vine from '@vinejs/vine'

export const ownSessionAddressValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})

export const confirmSessionValidator = vine.create({
  password: vine.string().minLength(1).maxLength(1024),
})
