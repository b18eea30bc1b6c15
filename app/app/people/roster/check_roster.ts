import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type RosterImport from '#people/models/roster_import'
import { compare } from '#people/roster/compare'
import { IssueLog } from '#people/roster/issue_log'
import { openOneRoster, stageOneRoster } from '#people/roster/oneroster'
import type { ProgressOf } from '#people/roster/progress'
import { refuseRoster } from '#people/roster/refuse_roster'
import { RosterRefused } from '#people/roster/roster_refused'
import { stageSimpleCsv } from '#people/roster/simple_csv'
import { clearStaging } from '#people/roster/staging'
import { fileStorage } from '#platform/storage/file_storage'

/**
 * Reads a roster and finds out what it would change; nothing of the school changes. Beginning again after a crash is
 * no harm. It holds the packed file (at most 50 MB) and a thousand rows in memory, whatever the roster's size.
 */
export async function checkRoster(roster: RosterImport, progress: ProgressOf): Promise<void> {
  const peopleFile = roster.format === 'csv' ? roster.fileName : 'users.csv'
  const issues = new IssueLog(roster.id, peopleFile)
  await clearStaging(roster.id)
  await db.from('roster_import_issues').where('roster_import_id', roster.id).delete()
  try {
    await progress.begin('reading')
    await stage(roster, issues, progress)
    await progress.begin('comparing')
    await db.rawQuery('select analyze_rosters()')
    const counts = await db.transaction((trx) => compare(roster, issues, trx))
    roster.merge({ state: 'checked', counts })
  } catch (error) {
    if (!(error instanceof RosterRefused)) throw error
    await clearStaging(roster.id)
    return refuseRoster(roster, error)
  }
  await issues.flush()
  roster.issueCount = issues.errors + issues.warnings
}

async function stage(roster: RosterImport, issues: IssueLog, progress: ProgressOf): Promise<void> {
  const bytes = await bytesOf(roster)
  if (roster.format === 'csv') {
    let told = 0
    const onRows = async (rows: number) => {
      await progress.rows(rows - told)
      told = rows
    }
    return stageSimpleCsv({ bytes, fileName: roster.fileName, importId: roster.id, issues }, onRows)
  }
  const { archive, manifest } = await openOneRoster(bytes)
  roster.merge({ format: manifest.format, mode: manifest.mode })
  const { id: importId, schoolId } = roster
  const onRow = () => progress.rows(1)
  await stageOneRoster({ archive, manifest, importId, schoolId, issues, onRow })
}

/** The file, if it is still the one that was sent. @throws RosterRefused */
export async function bytesOf({ upload, fileHash, fileName }: RosterImport): Promise<Buffer> {
  const bytes = await (await fileStorage()).get(upload!)
  if (hashOf(bytes) !== fileHash) throw new RosterRefused('file_changed', fileName)
  return bytes
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
