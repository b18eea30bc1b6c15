import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import School from '#identity/models/school'
import type RosterImport from '#people/models/roster_import'
import { applyClasses, applyTerms } from '#people/roster/apply_classes'
import { applyStaff } from '#people/roster/apply_staff'
import { applyStudents } from '#people/roster/apply_students'
import { bytesOf } from '#people/roster/check_roster'
import { compare } from '#people/roster/compare'
import { IssueLog } from '#people/roster/issue_log'
import type { ProgressOf } from '#people/roster/progress'
import { RosterRefused } from '#people/roster/roster_refused'
import { needsConfirmation, vanishing } from '#people/roster/vanish_guard'

/**
 * Does what a checked roster says, all of it or nothing, in one transaction. The school has gone on since the check:
 * it is compared again, and if more would vanish now than was agreed to, nothing is done.
 * @throws RosterRefused
 */
export async function applyRoster(roster: RosterImport, progress: ProgressOf): Promise<void> {
  await bytesOf(roster)
  await progress.begin('applying')
  const counts = await db.transaction(async (trx) => {
    await trx.rawQuery(`set local statement_timeout = '5min'`)
    await trx.rawQuery(`set local lock_timeout = '30s'`)
    await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
      `roster:${roster.schoolId}`,
    ])
    const compared = await compare(roster, new IssueLog(roster.id, '', false), trx)
    await guard(roster, compared)
    await applyTerms(roster, trx)
    await applyStudents(roster, trx, (rows) => progress.rows(rows))
    if (roster.format !== 'csv') {
      await applyStaff(roster, trx)
      await applyClasses(roster, trx)
    }
    const { students, staff } = compared
    await recordAudit(
      {
        schoolId: roster.schoolId,
        actor: { kind: 'user', id: roster.startedBy },
        action: 'roster.applied',
        subject: { kind: 'roster_import', id: roster.id },
        details: {
          students_new: students.new,
          students_changed: students.changed,
          students_left: students.vanish,
          staff_new: staff.new,
          staff_changed: staff.changed,
          staff_left: staff.vanish,
        },
      },
      trx
    )
    return { ...compared, errors: roster.counts.errors ?? 0, warnings: roster.counts.warnings ?? 0 }
  })
  roster.merge({ state: 'applied', counts, appliedAt: DateTime.utc() })
}

async function guard(roster: RosterImport, counts: RosterImport['counts']): Promise<void> {
  const { rosterVanishPercent: percent } = await School.findOrFail(roster.schoolId)
  if (!needsConfirmation(counts, percent)) return
  const count = vanishing(counts)
  if (roster.confirmedVanishing === count) return
  throw new RosterRefused('would_vanish', roster.fileName, { count })
}
