import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { asActor, SYSTEM } from '#passes/life/pass_actor'
import { forgetAccount } from '#privacy/erasure/forget_account'
import { forgetStudent } from '#privacy/erasure/forget_student'
import { forgetNoMeet, forgetWords } from '#privacy/erasure/forget_words'
import { deletePhotoOf } from '#privacy/erasure/delete_photo_of'
import { keepInLedger, type LedgerEntry } from '#privacy/erasure/ledger'
import { findPerson, type Person, type PersonIds } from '#privacy/erasure/person'

export type Erasure = PersonIds & {
  schoolId: string
  because: LedgerEntry['because']
  /** Null: the system, when the time was up. */
  actor: Pick<User, 'id'> | null
}

/** Finding a name in all that was ever typed takes longer than a request may, and is done once. */
const LONGEST_STATEMENT = `set local statement_timeout = '60s'`

/**
 * Erases a person: in the database, in the ledger outside of it, and the photo. The ledger is written before the database
 * commits. If the commit then fails, the replay does what was asked for; the other way round it would be forgotten.
 */
export class ErasePerson {
  /** @returns the entry of the ledger; nothing if nobody was left to erase */
  async run(wanted: Erasure): Promise<LedgerEntry | undefined> {
    const entry = await db.transaction(async (trx) => {
      const person = await findPerson(wanted, wanted.schoolId, trx)
      if (!isThere(person)) return undefined
      const made: LedgerEntry = {
        id: randomUUID(),
        schoolId: wanted.schoolId,
        studentId: person.student?.id ?? null,
        userId: person.user?.id ?? null,
        because: wanted.because,
        erasedAt: new Date().toISOString(),
      }
      await forget(person, { entry: made, actor: wanted.actor }, trx)
      await keepInLedger(made)
      return made
    })
    if (entry) await deletePhotoOf(entry)
    return entry
  }

  /** Does again what a restored database does not know of. @returns whether there was something to do */
  async again(entry: LedgerEntry): Promise<boolean> {
    const done = await db.transaction(async (trx) => {
      const person = await findPerson(entry, entry.schoolId, trx)
      if (!isThere(person)) return false
      await forget(person, { entry, actor: null, again: true }, trx)
      return true
    })
    if (done) await deletePhotoOf(entry)
    return done
  }
}

/** Whether anything of the person is left. */
function isThere({ student, user }: Person): boolean {
  return (student !== null && !student.erasedAt) || (user !== null && !user.erasedAt)
}

type Work = { entry: LedgerEntry; actor: Pick<User, 'id'> | null; again?: boolean }

async function forget(person: Person, work: Work, trx: TransactionClientContract): Promise<void> {
  const { student, user } = person
  const { entry, again = false } = work
  const actor = work.actor ? asActor(work.actor) : SYSTEM
  const photo = student?.photo ?? null

  await trx.rawQuery(LONGEST_STATEMENT)
  await forgetWords(person, entry.schoolId, trx)
  if (user && !user.erasedAt) await forgetAccount(user, trx)
  if (student && !student.erasedAt) {
    await forgetStudent(student, actor, trx)
    await forgetNoMeet(student.id, trx)
  }
  await trx
    .insertQuery()
    .table('erasures')
    .insert({
      id: entry.id,
      school_id: entry.schoolId,
      student_id: entry.studentId,
      user_id: entry.userId,
      because: entry.because,
      erased_by: work.actor?.id ?? null,
      erased_at: entry.erasedAt,
      replayed_at: again ? new Date() : null,
      photo,
    })
    .onConflict('id')
    .merge(['replayed_at', 'photo'])
  await recordAudit(
    {
      schoolId: entry.schoolId,
      actor,
      action: student ? 'student.erased' : 'user.erased',
      subject: student ? { kind: 'student', id: student.id } : { kind: 'user', id: user!.id },
      details: { because: again ? 'restored' : entry.because },
    },
    trx
  )
}
