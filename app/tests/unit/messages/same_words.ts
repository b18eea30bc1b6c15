import type { Language } from '#domain/languages'

/** Names and units, which no language translates. */
const EVERYWHERE = ['Student Pass', 'PIN', '{minutes, number} min']

/** What reads the same in English and in another language. */
const SHARED: Partial<Record<Language, string[]>> = {
  fr: ['Notifications', 'E-mails', 'Hall', 'Minutes', 'Passe', 'Passes', 'Type'],
  de: ['Kiosk', 'Link', 'Name', 'Pass', 'Scans'],
}

export const sameWords = (language: Language) => [...EVERYWHERE, ...(SHARED[language] ?? [])]
