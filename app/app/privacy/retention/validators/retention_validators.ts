import vine from '@vinejs/vine'
import { DATA_CLASS_NAMES } from '#privacy/retention/data_classes'

export const chooseDaysValidator = vine.create({
  name: vine.enum(DATA_CLASS_NAMES),
  days: vine.number().withoutDecimals().min(1).max(10_000),
})
