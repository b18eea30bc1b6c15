import vine from '@vinejs/vine'

/** Tickets have about 200 characters. */
const ticket = () => vine.string().minLength(1).maxLength(1000)

/** Either the card, or number and PIN. */
export const identifyValidator = vine.create({
  card: vine.string().trim().minLength(1).maxLength(255).optional(),
  number: vine.string().trim().minLength(1).maxLength(40).optional().requiredIfMissing('card'),
  pin: vine
    .string()
    .regex(/^\d{4,8}$/)
    .optional()
    .requiredIfMissing('card'),
})

export const startKioskPassValidator = vine.create({
  ticket: ticket(),
  pass_type_id: vine.string().uuid(),
  place_id: vine.string().uuid().optional(),
})

export const kioskPassValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
  ticket: ticket(),
})
