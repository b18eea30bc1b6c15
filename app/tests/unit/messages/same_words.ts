import type { Language } from '#domain/languages'

/** Names and units, which no language translates. */
const EVERYWHERE = [
  'Student Pass',
  'CSV',
  'OneRoster 1.1',
  'OneRoster 1.2',
  'PIN',
  '{minutes, number} min',
]

/** What reads the same in English and in another language. */
const SHARED: Partial<Record<Language, string[]>> = {
  es: ['Error'],
  fr: [
    'Code',
    'Classes',
    'Contact',
    'E-mails',
    'Hall',
    'Lion',
    'Minutes',
    'Notifications',
    'Passe',
    'Passes',
    'Photo',
    'Type',
    'Vibration',
    'orange',
  ],
  de: [
    'Code',
    'Giraffe',
    'Kiosk',
    'Link',
    'Name',
    'Pass',
    'Passkey',
    'Passkeys',
    'Person',
    'Problem {code}',
    'Scans',
    'Status',
    'Tiger',
    'Vibration',
    'orange',
  ],
}

export const sameWords = (language: Language) => [...EVERYWHERE, ...(SHARED[language] ?? [])]
