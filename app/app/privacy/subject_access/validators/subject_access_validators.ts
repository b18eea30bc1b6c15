import vine from '@vinejs/vine'

export const subjectAccessValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})
