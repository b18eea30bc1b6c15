import type School from '#identity/models/school'
import User from '#identity/models/user'
import { mailLanguage, type MailLanguage } from '#notifications/mail/catalogues'

export type Reader = { user: User; school: School; language: MailLanguage }

/** Whom an e-mail goes to, if the account is still in use. */
export async function loadReader(userId: string): Promise<Reader | null> {
  const user = await User.query().where({ id: userId, status: 'active' }).preload('school').first()
  if (!user) return null
  const { school } = user
  return { user, school, language: mailLanguage(user.language, school.defaultLanguage) }
}
