import vine from '@vinejs/vine'

const params = vine.object({ id: vine.string().uuid() })

export const departValidator = vine.create({
  params,
  /** A path of our own, never another site. */
  next: vine
    .string()
    .regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,500}$/)
    .optional(),
})

export const flowAddressValidator = vine.create({ params })
