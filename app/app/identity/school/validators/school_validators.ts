import vine from '@vinejs/vine'
import { LANGUAGES } from '#domain/languages'

const isTimeZone = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  /* An offset such as +01:00 is understood too, but knows no daylight saving. */
  const known = /^[A-Za-z]/.test(value) && isKnownToIntl(value)
  if (!known) {
    field.report(
      'The {{ field }} field must be a time zone such as Europe/Madrid',
      'timeZone',
      field
    )
  }
})

function isKnownToIntl(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}

const language = () => vine.enum(LANGUAGES)

export const changeSchoolValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(100).optional(),
  time_zone: vine.string().trim().maxLength(64).use(isTimeZone()).optional(),
  languages: vine.array(language()).minLength(1).distinct().optional(),
  default_language: language().optional(),
  smallest_cell: vine.number().withoutDecimals().min(2).max(100).optional(),
  roster_vanish_percent: vine.number().withoutDecimals().min(0).max(100).optional(),
})

export const freezeValidator = vine.create({ frozen: vine.boolean() })

export const staffChoicesValidator = vine.create({
  search: vine.string().trim().maxLength(100).optional(),
})
