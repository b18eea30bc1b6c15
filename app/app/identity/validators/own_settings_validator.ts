import vine from '@vinejs/vine'

/** A BCP 47 tag; which ones there are is for the school to say. */
export const ownSettingsValidator = vine.create({
  language: vine
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .maxLength(35)
    .nullable(),
})
