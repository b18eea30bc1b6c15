import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '#domain/languages'
import { schoolTimeZone } from '../time/school_time_zone.js'
import { isolate } from './isolate.js'

export type Values = Record<string, string | number | Date>
export type Message = (values: Values) => string

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** A message of a catalogue, ready to be filled in (ICU MessageFormat). */
export function compileMessage(text: string, language: Language): Message {
  const format = new IntlMessageFormat(text, language, undefined, {
    formatters: {
      getNumberFormat: (...options) => new Intl.NumberFormat(...options),
      getPluralRules: (...options) => new Intl.PluralRules(...options),
      // Times are those of the school, wherever the phone thinks it is.
      getDateTimeFormat: (locales, options) =>
        new Intl.DateTimeFormat(locales, { timeZone: schoolTimeZone(), ...options }),
    },
  })
  const choosing = choosingArguments(format.getAst())
  return (values) => format.format<string>(withIsolation(values, choosing, language)) as string
}

function withIsolation(values: Values, choosing: Set<string>, language: Language): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !choosing.has(name) ? isolate(value, language) : value,
    ])
  )
}

/** Arguments that decide between texts, `{direction, select, …}`; they are compared, not shown. */
function choosingArguments(parts: Part[]): Set<string> {
  const names = new Set<string>()
  for (const part of parts) {
    if (!('options' in part)) continue
    if (!('pluralType' in part)) names.add(part.value)
    for (const { value } of Object.values(part.options)) {
      for (const name of choosingArguments(value)) names.add(name)
    }
  }
  return names
}
