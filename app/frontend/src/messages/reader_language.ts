import { shallowRef } from 'vue'
import { chooseLanguage, LANGUAGES, languageOf, type Language } from '#domain/languages'
import { showLanguage } from './use_messages.js'

const KEPT_AS = 'student-pass.language'

type Reader = { language: string | null } | null
type School = { default_language: string; languages: readonly string[] } | null

const offered = shallowRef<readonly Language[]>(LANGUAGES)

/** The languages this reader can choose from. */
export function useOfferedLanguages() {
  return offered
}

/** Shows the page in the language of whoever reads it; until the server has told who that is, of this browser. */
export async function followReader(reader: Reader = null, school: School = null): Promise<void> {
  if (school) {
    const languages = school.languages.map(languageOf)
    offered.value = LANGUAGES.filter((language) => languages.includes(language))
  }
  const language = chooseLanguage({
    chosen: [reader?.language, localStorage.getItem(KEPT_AS)],
    browser: navigator.languages,
    school: school
      ? { languages: school.languages, defaultLanguage: school.default_language }
      : undefined,
  })
  // Without its words the page is still readable in English: a failed download must not end it.
  await showLanguage(language).catch(() => undefined)
}

/** What somebody chose on this device, for as long as nobody with a choice of their own is signed in. */
export function keepLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT_AS, language)
  return showLanguage(language)
}
