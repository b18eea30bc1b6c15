import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { blackoutWindows } from '#domain/schedule/blackout'
import { periodAt } from '#domain/schedule/school_day_plan'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import Student from '#people/models/student'
import { accommodationsOf } from '#rules/actions/accommodations_of'
import { limitStandings } from '#rules/actions/limit_standings'
import { schoolDayPlan } from '#schedule/actions/school_day_plan'

/**
 * What bells, blackouts, limits and accommodations say about a student at this moment. No-meet groups are left out:
 * the reader must not learn from it that one exists. The student can see that somebody looked.
 */
export class CheckStudent {
  /** @throws E_ROW_NOT_FOUND */
  async run(studentId: string, reader: User, at = DateTime.utc()) {
    const { schoolId } = reader
    return db.transaction(async (trx) => {
      const student = await Student.query({ client: trx })
        .where({ id: studentId, schoolId })
        .firstOrFail()
      await recordAudit(
        {
          schoolId,
          actor: { kind: 'user', id: reader.id },
          action: 'student.viewed',
          subject: { kind: 'student', id: studentId },
          details: { part: 'rules' },
        },
        trx
      )
      const now = at.toMillis()
      const plan = await schoolDayPlan(schoolId, at, trx)
      const holds = ({ from, until }: { from: number; until: number }) => from <= now && now < until
      return {
        student,
        plan,
        period: periodAt(plan, now) ?? null,
        blackouts: plan.blackouts.filter((one) => blackoutWindows(one, plan).some(holds)),
        accommodations: await accommodationsOf(studentId, at, trx),
        standings: await limitStandings({ student, at }, trx),
      }
    })
  }
}
