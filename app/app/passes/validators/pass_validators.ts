import vine from '@vinejs/vine'

export const issuePassValidator = vine.create({
  student_id: vine.string().uuid(),
  pass_type_id: vine.string().uuid(),
  place_id: vine.string().uuid().optional(),
  minutes: vine
    .number()
    .withoutDecimals()
    .positive()
    .max(60 * 24 * 366)
    .optional(),
})

export const revokePassValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
  reason: vine.string().trim().minLength(1).maxLength(500),
})

/** The pass named in the address. */
export const passAddressValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})
