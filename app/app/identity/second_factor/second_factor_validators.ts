import vine from '@vinejs/vine'

/** Six digits or a recovery code, with the blanks and dashes people type. */
export const typedCode = () =>
  vine
    .string()
    .trim()
    .regex(/^[A-Za-z0-9 -]{6,40}$/)

export const codeValidator = vine.create({ code: typedCode() })
