/** What is printed beside the particulars, in the language of the school. */
const WORDS = {
  en: { grade: 'Grade', number: 'Number', validUntil: 'Valid until' },
  es: { grade: 'Curso', number: 'Número', validUntil: 'Válido hasta' },
  fr: { grade: 'Niveau', number: 'Numéro', validUntil: 'Valable jusqu’au' },
  de: { grade: 'Stufe', number: 'Nummer', validUntil: 'Gültig bis' },
  ar: { grade: 'الصف', number: 'الرقم', validUntil: 'صالح حتى' },
}

export type CardWords = (typeof WORDS)['en']

/** @param language BCP 47 tag; a language without words is printed in English */
export function cardWords(language: string): CardWords {
  const primary = language.split('-')[0] as keyof typeof WORDS
  return WORDS[primary] ?? WORDS.en
}

/** The day as the school writes it, with the digits the code's neighbours have. */
export function printedDay(
  at: Date,
  { language, timeZone }: { language: string; timeZone: string }
) {
  const options = { timeZone, day: 'numeric', month: 'short', year: 'numeric' } as const
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, options).format(at)
}
