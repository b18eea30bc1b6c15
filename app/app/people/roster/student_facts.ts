import type { RosterFormat } from '#people/models/roster_import'

/** Facts of a student that a roster may say; an empty cell leaves what is known. */
export const STUDENT_FACTS = [
  'number',
  'given_name',
  'family_name',
  'grade',
  'email',
  'language',
  'card_number',
  'guardian_name',
  'guardian_contact',
] as const

/**
 * SQL: the status of the student `known` after the staged `person`. Being in the list brings back who had left, and
 * whom the roster itself had disabled; somebody the school suspended stays suspended.
 */
export const STATUS_AFTER = `
  case
    when person.gone then 'left'
    when person.status is null then case known.status when 'left' then 'active' else known.status end
    when person.status = 'enabled' then
      case when known.status in ('left', 'disabled') then 'active' else known.status end
    when person.status = 'disabled' and known.status = 'suspended' then known.status
    else person.status
  end`

/** SQL: the names of the facts that would change, as an array. */
export const CHANGED_FACTS = `array_remove(array[
  ${STUDENT_FACTS.map(
    (fact) =>
      `case when coalesce(person.${fact}, known.${fact}) is distinct from known.${fact} then '${fact}' end`
  ).join(',\n  ')},
  case when (${STATUS_AFTER}) <> known.status then 'status' end
], null)`

/** The column by which a kind of roster knows a student. */
export const keyColumn = (format: RosterFormat): 'number' | 'sourced_id' =>
  format === 'csv' ? 'number' : 'sourced_id'
