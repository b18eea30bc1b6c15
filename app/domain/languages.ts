/** The languages that the pages and messages are written in (BCP 47), each with its own name for itself. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const NAME_OF_LANGUAGE: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ar: 'العربية',
}

const RIGHT_TO_LEFT: readonly Language[] = ['ar']

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr'
}

/** The language of a tag, whatever its region: `es-MX` is `es`; undefined for one we do not have. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const base = tag?.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language === base)
}

type Wishes = {
  /** What the reader has chosen, on whichever device; the newest word first. */
  chosen: readonly (string | null | undefined)[]
  /** What the browser asks for, best first. */
  browser: readonly string[]
  /** What the school offers; undefined while the school is not known. */
  school?: { languages: readonly string[]; defaultLanguage: string }
}

/**
 * The language a reader gets: the own choice, else the browser's, each only if the school has it,
 * else the school's, else English.
 */
export function chooseLanguage({ chosen, browser, school }: Wishes): Language {
  const offered = (school?.languages ?? LANGUAGES).map(languageOf)
  return (
    [...chosen, ...browser]
      .map(languageOf)
      .find((language) => language !== undefined && offered.includes(language)) ??
    languageOf(school?.defaultLanguage) ??
    'en'
  )
}
