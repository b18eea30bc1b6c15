import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { Problem } from '#platform/errors/problem'

export class LanguageNotOffered extends Problem {
  static status = 422
  static code = 'E_LANGUAGE_NOT_OFFERED'
  static help =
    'Choose one of the languages that the session names, or ask an administrator to add it.'
  static message = 'The school does not offer this language'
}

/** Lets a person read everything in a language of the school; null follows the browser again. */
export class ChooseOwnLanguage {
  /** @throws LanguageNotOffered */
  async run({ user, language }: { user: User; language: string | null }): Promise<User> {
    await user.load('school')
    const { school, schoolId } = user
    if (language !== null && !school.languages.includes(language)) throw new LanguageNotOffered()

    return db.transaction(async (trx) => {
      user.language = language
      await user.useTransaction(trx).save()
      const actor = { kind: 'user', id: user.id } as const
      const subject = { kind: 'user', id: user.id }
      await recordAudit({ schoolId, actor, action: 'user.language_chosen', subject }, trx)
      return user
    })
  }
}
