import type { Language } from '#domain/languages'

/** Names, which no language translates. */
const NAMES = ['Student Pass']

/** What reads the same in English and in another language. */
const SHARED: Partial<Record<Language, string[]>> = {
  fr: ['Notifications', 'Passe', 'Passes'],
  de: ['Name'],
}

export const sameWords = (language: Language) => [...NAMES, ...(SHARED[language] ?? [])]
