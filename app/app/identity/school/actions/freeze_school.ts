import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import School from '#identity/models/school'
import type User from '#identity/models/user'

/** Emergency freeze: while it lasts no pass becomes active. Setting it again keeps the first moment. */
export class FreezeSchool {
  run(frozen: boolean, { schoolId, id }: User): Promise<School> {
    return db.transaction(async (trx) => {
      const school = await School.query({ client: trx })
        .where('id', schoolId)
        .forUpdate()
        .firstOrFail()
      if ((school.frozenAt !== null) === frozen) return school

      await school.merge({ frozenAt: frozen ? DateTime.utc() : null }).save()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id },
          action: frozen ? 'school.frozen' : 'school.unfrozen',
          subject: { kind: 'school', id: schoolId },
        },
        trx
      )
      return school
    })
  }
}
