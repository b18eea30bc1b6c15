import vine from '@vinejs/vine'

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/

const isInstant = vine.createRule(
  (value, _, field) => {
    if (typeof value !== 'string' || !FORM.test(value) || Number.isNaN(Date.parse(value))) {
      field.report(
        'The {{ field }} field must be an ISO 8601 time with an offset, e.g. 2026-01-31T08:15:00Z',
        'instant',
        field
      )
    }
  },
  { toJSONSchema: (schema) => void (schema.format = 'date-time') }
)

/** An instant as text in ISO 8601 with an offset, given on as a Date. */
export const instant = () =>
  vine
    .string()
    .use(isInstant())
    .transform((value) => new Date(value))
