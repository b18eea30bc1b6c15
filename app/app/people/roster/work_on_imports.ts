import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import { orderOutbox } from '#notifications/outbox'
import RosterImport from '#people/models/roster_import'
import { applyRoster } from '#people/roster/apply_roster'
import { checkRoster } from '#people/roster/check_roster'
import { ProgressOf } from '#people/roster/progress'
import { refuseRoster } from '#people/roster/refuse_roster'
import { RosterRefused } from '#people/roster/roster_refused'
import { clearStaging } from '#people/roster/staging'
import { fileStorage } from '#platform/storage/file_storage'

/** Who has said nothing for so long has died. */
const LEASE_MINUTES = 5

/**
 * Works on every roster that waits, one after the other. The process that took the upload begins at once; the worker
 * looks too and goes on with what a process left behind.
 */
export async function workOnImports(): Promise<void> {
  for (;;) {
    const roster = await claim()
    if (!roster) return
    await workOn(roster)
  }
}

async function claim(): Promise<RosterImport | null> {
  return db.transaction(async (trx) => {
    const roster = await RosterImport.query({ client: trx })
      .whereIn('state', ['checking', 'applying'])
      .where((free) => {
        free
          .whereNull('claimedAt')
          .orWhere('claimedAt', '<', DateTime.utc().minus({ minutes: LEASE_MINUTES }).toSQL())
      })
      .orderBy('createdAt')
      .forUpdate()
      .skipLocked()
      .first()
    await roster?.merge({ claimedAt: DateTime.utc() }).save()
    return roster
  })
}

async function workOn(roster: RosterImport): Promise<void> {
  const progress = new ProgressOf(roster.id)
  try {
    if (roster.state === 'checking') await checkRoster(roster, progress)
    else await applyRoster(roster, progress)
  } catch (error) {
    await refuse(roster, error)
  }
  await settle(roster)
}

async function refuse(roster: RosterImport, error: unknown): Promise<void> {
  if (!(error instanceof RosterRefused)) {
    logger.error({ err: error, import: roster.id }, 'roster import failed')
    roster.state = 'failed'
    return
  }
  await refuseRoster(roster, error)
}

/** A roster that has come to its end leaves only its counts and issues behind: the copy of everybody goes. */
async function settle(roster: RosterImport): Promise<void> {
  const { upload } = roster
  const isOver = roster.state !== 'checked'
  await db.transaction(async (trx) => {
    /* Somebody may have discarded it meanwhile: then it stays discarded, and only what was staged goes. */
    const current = await RosterImport.query({ client: trx })
      .where('id', roster.id)
      .forUpdate()
      .firstOrFail()
    if (!['checking', 'applying'].includes(current.state)) return clearStaging(roster.id, trx)
    await roster
      .useTransaction(trx)
      .merge({ claimedAt: null, progress: {}, upload: isOver ? null : upload })
      .save()
    if (isOver) {
      await clearStaging(roster.id, trx)
      await orderOutbox(
        'import.finished',
        { schoolId: roster.schoolId, importId: roster.id },
        trx,
        `import:${roster.id}:${roster.state}`
      )
    }
  })
  if (isOver && upload) await (await fileStorage()).delete(upload)
}
