import vine from '@vinejs/vine'
import { MOST_CARDS } from '#carriers/print/card_sheet'
import { pageFields } from '#platform/lists/page'

const cardAddress = vine.object({ id: vine.string().uuid() })

/** A day of the school's calendar, given on as the text it is. */
const day = () =>
  vine
    .date({ formats: ['YYYY-MM-DD'] })
    .afterOrEqual(() => new Date().toISOString().slice(0, 10))
    .transform((date) => date.toISOString().slice(0, 10))

export const issueCardsValidator = vine.create({
  student_ids: vine
    .array(vine.string().uuid())
    .minLength(1)
    .maxLength(MOST_CARDS)
    .distinct()
    .optional(),
  grade: vine.string().trim().minLength(1).maxLength(40).optional(),
  class_id: vine.string().uuid().optional().requiredIfMissing(['student_ids', 'grade']),
  pass_type_id: vine.string().uuid(),
  /** The last day on which the card is good, in the school's time zone. */
  valid_until: day(),
})

export const listCardsValidator = vine.create({
  search: vine.string().trim().maxLength(100).optional(),
  grade: vine.string().trim().maxLength(40).optional(),
  class_id: vine.string().uuid().optional(),
  pass_type_id: vine.string().uuid().optional(),
  ...pageFields,
})

export const cardSheetValidator = vine.create({
  ids: vine.array(vine.string().uuid()).minLength(1).maxLength(MOST_CARDS).distinct(),
  paper: vine.enum(['a4', 'letter'] as const),
})

export const cardAddressValidator = vine.create({ params: cardAddress })
