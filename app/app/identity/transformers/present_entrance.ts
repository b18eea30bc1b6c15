import { mailIsConfigured } from '#config/mail'
import School from '#identity/models/school'

export type PresentedEntrance = {
  default_language: string
  languages: string[]
  /** Whether who forgot the password is mailed a link; otherwise an administrator gives one. */
  mails_links: boolean
}

/**
 * What somebody may know before signing in: the languages the school offers, and what to do without a password. Null where several schools share the
 * service, because then nobody knows yet whose pupil or teacher this is.
 */
export async function presentEntrance(): Promise<PresentedEntrance | null> {
  const [school, another] = await School.query().orderBy('id').limit(2)
  if (!school || another) return null
  return {
    default_language: school.defaultLanguage,
    languages: school.languages,
    mails_links: mailIsConfigured,
  }
}
