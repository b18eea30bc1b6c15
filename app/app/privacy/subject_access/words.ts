import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '#domain/languages'
import arabic from './messages/ar.json' with { type: 'json' }
import english from './messages/en.json' with { type: 'json' }
import french from './messages/fr.json' with { type: 'json' }
import german from './messages/de.json' with { type: 'json' }
import spanish from './messages/es.json' with { type: 'json' }

/** The words of the page that a student takes away. */
export const CATALOGUES: Record<Language, Record<string, string>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  ar: arabic,
}

export type Words = (key: keyof typeof english, values?: Record<string, string>) => string

export function wordsIn(language: Language): Words {
  return (key, values = {}) =>
    String(new IntlMessageFormat(CATALOGUES[language][key]!, language).format(values))
}

/** The word for a name of the database; the name itself, with blanks, where it has none, as a pass type's. */
export function wordFor(
  language: Language,
  part: 'kind' | 'column' | 'value',
  name: string
): string {
  return CATALOGUES[language][`${part}.${name}`] ?? name.replaceAll('_', ' ')
}
