import db from '@adonisjs/lucid/services/db'
import { errors } from '@vinejs/vine'
import { changesOf } from '#audit/actions/changes_of'
import { recordAudit } from '#audit/actions/record_audit'
import School from '#identity/models/school'
import type User from '#identity/models/user'
import { forgetVerifierOf } from '#scanning/school_verifier'

type SchoolSettings = Partial<
  Pick<
    School,
    'name' | 'timeZone' | 'languages' | 'defaultLanguage' | 'smallestCell' | 'rosterVanishPercent'
  >
>

/**
 * Changes the settings of the school; what is not given stays as it is.
 * @throws E_VALIDATION_ERROR when the default language is none of the school's
 */
export class ChangeSchool {
  async run(settings: SchoolSettings, { schoolId, id }: User): Promise<School> {
    const school = await db.transaction(async (trx) => {
      const found = await School.query({ client: trx })
        .where('id', schoolId)
        .forUpdate()
        .firstOrFail()
      found.merge(settings)
      assertSpoken(found)
      const details = changesOf(found)
      await found.save()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id },
          action: 'school.changed',
          subject: { kind: 'school', id: schoolId },
          details,
        },
        trx
      )
      return found
    })
    /* It knows the time zone, by which a code finds its day. */
    forgetVerifierOf(schoolId)
    return school
  }
}

function assertSpoken({ languages, defaultLanguage }: School): void {
  if (languages.includes(defaultLanguage)) return
  const message = 'The default language must be one of the languages of the school'
  throw new errors.E_VALIDATION_ERROR([{ field: 'default_language', rule: 'not_offered', message }])
}
