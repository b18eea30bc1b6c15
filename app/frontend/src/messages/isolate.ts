import { directionOf, type Language } from '#domain/languages'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * Keeps a name or a code in the order in which it is read when the sentence around it runs the other way
 * (Unicode Standard Annex 9, isolates). Where both run the same way nothing is added.
 */
export function isolate(value: string, language: Language): string {
  const foreign = directionOf(language) === 'rtl' || RIGHT_TO_LEFT_LETTER.test(value)
  return foreign && value !== '' ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE : value
}
