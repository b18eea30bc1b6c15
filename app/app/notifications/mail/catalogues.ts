import { IntlMessageFormat } from 'intl-messageformat'
import arabic from '../messages/ar.json' with { type: 'json' }
import english from '../messages/en.json' with { type: 'json' }
import french from '../messages/fr.json' with { type: 'json' }
import german from '../messages/de.json' with { type: 'json' }
import spanish from '../messages/es.json' with { type: 'json' }

export const MAIL_CATALOGUES = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  ar: arabic,
}

export type MailLanguage = keyof typeof MAIL_CATALOGUES
export type MailMessageKey = keyof typeof english
export type MailValues = Record<string, string | number>

/** The words of an e-mail in one language (ICU MessageFormat). */
export function mailWords(language: MailLanguage) {
  return (key: MailMessageKey, values: MailValues = {}): string =>
    String(new IntlMessageFormat(MAIL_CATALOGUES[language][key], language).format(values))
}

export type MailWords = ReturnType<typeof mailWords>

/** The first of the wished languages that e-mails are written in; English if there is none. */
export function mailLanguage(...wished: (string | null)[]): MailLanguage {
  const languages = Object.keys(MAIL_CATALOGUES) as MailLanguage[]
  for (const wish of wished) {
    const found = languages.find((language) => language === wish?.split('-')[0])
    if (found) return found
  }
  return 'en'
}

export const mailDirection = (language: MailLanguage) => (language === 'ar' ? 'rtl' : 'ltr')
