import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import { takeLocks } from '#passes/activation/locks'
import Phone from '#passes/phones/models/phone'
import { audit, replace } from '#passes/phones/actions/register_phone'
import { replaceCodes } from '#passes/phones/actions/replace_codes'
import type Student from '#people/models/student'

type Removal = { student: Student; user: User; phoneId: string; own: string | null }

/** Lets a phone show no more codes: one's own at signing out, another because it is lost. */
export class RemovePhone {
  /** @throws E_ROW_NOT_FOUND */
  run({ student, user, phoneId, own }: Removal): Promise<void> {
    return db.transaction(async (trx) => {
      await takeLocks([`phones:${student.id}`], trx)
      const phone = await Phone.query({ client: trx })
        .where({ id: phoneId, studentId: student.id })
        .whereNull('replacedAt')
        .firstOrFail()
      await audit(user, 'phone.removed', phone, trx)
      /* The phone in one's hand deletes its keys itself. */
      if (phone.id === own) return void (await phone.useTransaction(trx).delete())
      await replace(phone, own, trx)
      await replaceCodes(student.id, trx)
    })
  }
}
