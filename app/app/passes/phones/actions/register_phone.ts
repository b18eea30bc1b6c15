import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import { takeLocks } from '#passes/activation/locks'
import Phone from '#passes/phones/models/phone'
import { replaceCodes } from '#passes/phones/actions/replace_codes'
import { TooManyPhones } from '#passes/phones/phone_problems'
import type Student from '#people/models/student'

/** A phone and, for example, the tablet at home; more are somebody else's. */
export const MOST_PHONES = 2

type Registration = {
  student: Student
  user: User
  /** The phone this browser says it is. */
  known: string | null
  name: string | null
  replaceOldest: boolean
}

/** Makes a browser one of the student's phones. */
export class RegisterPhone {
  /** @throws TooManyPhones unless the student wants the oldest replaced */
  run({ student, user, known, name, replaceOldest }: Registration): Promise<Phone> {
    return db.transaction(async (trx) => {
      await takeLocks([`phones:${student.id}`], trx)
      const inUse = await phonesInUse(student.id, trx)
      const own = inUse.find(({ id }) => id === known)
      if (own) return own
      if (inUse.length >= MOST_PHONES && !replaceOldest) throw new TooManyPhones(inUse)

      const phone = new Phone().fill({ schoolId: student.schoolId, studentId: student.id, name })
      await phone.useTransaction(trx).save()
      await audit(user, 'phone.registered', phone, trx)
      const surplus = inUse.slice(0, Math.max(0, inUse.length - MOST_PHONES + 1))
      for (const old of surplus) await replace(old, phone.id, trx)
      for (const old of surplus) await audit(user, 'phone.replaced', old, trx)
      if (surplus.length > 0) await replaceCodes(student.id, trx)
      await forgetLongReplaced(student.id, trx)
      return phone
    })
  }
}

/** The one not used for longest first. */
export function phonesInUse(studentId: string, trx?: TransactionClientContract): Promise<Phone[]> {
  return Phone.query({ client: trx })
    .where({ studentId })
    .whereNull('replacedAt')
    .orderBy([{ column: 'lastSeenAt' }, { column: 'id' }])
}

export async function replace(
  phone: Phone,
  by: string | null,
  trx: TransactionClientContract
): Promise<void> {
  phone.merge({ replacedAt: DateTime.utc(), replacedBy: by })
  await phone.useTransaction(trx).save()
}

export function audit(
  user: User,
  action: string,
  phone: Phone,
  trx: TransactionClientContract
): Promise<void> {
  const { schoolId, id } = phone
  const actor = { kind: 'user', id: user.id } as const
  return recordAudit({ schoolId, actor, action, subject: { kind: 'phone', id } }, trx)
}

/** Whoever has not come back for a month needs no word of what happened. */
async function forgetLongReplaced(
  studentId: string,
  trx: TransactionClientContract
): Promise<void> {
  await trx
    .from('phones')
    .where('student_id', studentId)
    .whereRaw("replaced_at < now() - interval '30 days'")
    .delete()
}
