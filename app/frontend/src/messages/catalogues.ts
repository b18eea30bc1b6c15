import { en as englishUi } from '@nuxt/ui/locale'
import type { Language } from '#domain/languages'
import english from '../../messages/en/index.js'

export type MessageKey = keyof typeof english

/** Our words, and those of the components we use, in one language. */
export type Catalogue = {
  language: Language
  messages: Partial<Record<MessageKey, string>>
  ui: typeof englishUi
}

/** In the bundle: the language that the others fall back to, and the one shown without a network. */
export const ENGLISH: Catalogue = { language: 'en', messages: english, ui: englishUi }

type Translation = Omit<Catalogue, 'language'>

/** Each in a chunk of its own, fetched when a reader wants it. */
const LOADERS: Record<Exclude<Language, 'en'>, () => Promise<Translation>> = {
  es: () => import('../../messages/es/index.js'),
  fr: () => import('../../messages/fr/index.js'),
  de: () => import('../../messages/de/index.js'),
  ar: () => import('../../messages/ar/index.js'),
}

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'en') return ENGLISH
  const { messages, ui } = await LOADERS[language]()
  return { language, messages, ui }
}
