import vine from '@vinejs/vine'

export const forgottenPasswordValidator = vine.create({
  email: vine.string().trim().email().maxLength(254),
})
