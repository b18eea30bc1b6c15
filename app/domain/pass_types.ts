/** What a pass is for (product.md). */
export const PASS_TYPE_KINDS = ['hall', 'exit', 'library', 'visitor', 'event', 'id_card'] as const
export type PassTypeKind = (typeof PASS_TYPE_KINDS)[number]

/** Until when a pass is good: for minutes from its start, or until something ends. */
export const VALIDITIES = [
  'minutes',
  'until_period_ends',
  'until_day_ends',
  'until_year_ends',
] as const
export type Validity = (typeof VALIDITIES)[number]
