import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import Student from '#people/models/student'
import { ExtraMinutesMissing } from '#rules/actions/rule_problems'
import Accommodation, { type AccommodationKind } from '#rules/models/accommodation'

type Grant = {
  studentId: string
  kind: AccommodationKind
  minutes?: number | null
  validUntil?: Date | null
}

/** Grants a student something beyond others, or changes what was granted of the same kind. */
export class GrantAccommodation {
  /** @throws ExtraMinutesMissing, E_ROW_NOT_FOUND */
  async run({ studentId, kind, minutes, validUntil }: Grant, actor: User): Promise<Accommodation> {
    if (kind === 'extra_minutes' && !minutes) throw new ExtraMinutesMissing()
    const { schoolId } = actor
    return db.transaction(async (trx) => {
      const client = { client: trx }
      // The student's row is the lock: two grants of one kind at once become one after the other.
      const found = { id: studentId, schoolId }
      const student = await Student.query(client).where(found).forUpdate().firstOrFail()
      const accommodation = await Accommodation.updateOrCreate(
        { studentId, kind },
        {
          minutes: kind === 'extra_minutes' ? minutes! : null,
          validUntil: validUntil ? DateTime.fromJSDate(validUntil) : null,
          grantedBy: actor.id,
        },
        client
      )
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: actor.id },
          action: 'accommodation.granted',
          subject: { kind: 'student', id: studentId },
          details: { kind },
        },
        trx
      )
      accommodation.$setRelated('student', student)
      return accommodation
    })
  }
}
