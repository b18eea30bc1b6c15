import db from '@adonisjs/lucid/services/db'
import School from '#identity/models/school'
import { ErasePerson } from '#privacy/erasure/actions/erase_person'
import { deletePhotoOf } from '#privacy/erasure/delete_photo_of'
import { idsInLedger, keepInLedger, ledgerEntry } from '#privacy/erasure/ledger'

export type Replay = {
  /** Entries of the ledger that the database did not know. */
  missing: number
  /** Persons who were there again. */
  erasedAgain: number
  /** Entries the ledger lacked and the database had: the files were restored, not the database. */
  keptAgain: number
}

/**
 * Brings the database and the ledger together, whichever of them came from an older copy: who was erased stays erased.
 * It does not matter how often it runs.
 */
export class ReplayErasures {
  async run(): Promise<Replay> {
    const schools = new Set((await School.all()).map(({ id }) => id))
    const kept = new Set(await idsInLedger())
    const replay: Replay = { missing: 0, erasedAgain: 0, keptAgain: 0 }
    for (const id of await notInDatabase(kept)) {
      const entry = await ledgerEntry(id)
      if (!schools.has(entry.schoolId)) continue
      replay.missing++
      if (await new ErasePerson().again(entry)) replay.erasedAgain++
    }
    replay.keptAgain = await keepWhatIsMissing(kept)
    await deletePhotosLeft()
    return replay
  }
}

async function notInDatabase(kept: Set<string>): Promise<string[]> {
  const known: { id: string }[] = await db.from('erasures').select('id')
  const ids = new Set(known.map(({ id }) => id))
  return [...kept].filter((id) => !ids.has(id))
}

async function keepWhatIsMissing(kept: Set<string>): Promise<number> {
  const rows = await db.from('erasures').orderBy('id')
  const missing = rows.filter(({ id }) => !kept.has(id))
  for (const row of missing) {
    await keepInLedger({
      id: row.id,
      schoolId: row.school_id,
      studentId: row.student_id,
      userId: row.user_id,
      because: row.because,
      erasedAt: row.erased_at.toISOString(),
    })
  }
  return missing.length
}

async function deletePhotosLeft(): Promise<void> {
  const left = await db.from('erasures').whereNotNull('photo').select('id', 'school_id')
  for (const row of left) await deletePhotoOf({ id: row.id, schoolId: row.school_id })
}
