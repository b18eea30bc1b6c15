import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type Student from '#people/models/student'

/** Sets the PIN a student types at a kiosk beside the student number, or takes it away. Only a hash is kept. */
export class SetPin {
  async run({ student, pin, actor }: { student: Student; pin: string | null; actor: User }) {
    const pinHash = pin === null ? null : await hash.use('argon2id').make(pin)
    await db.transaction(async (trx) => {
      await student.useTransaction(trx).merge({ pinHash }).save()
      await recordAudit(
        {
          schoolId: student.schoolId,
          actor: { kind: 'user', id: actor.id },
          action: pin === null ? 'student.pin_removed' : 'student.pin_set',
          subject: { kind: 'student', id: student.id },
        },
        trx
      )
    })
  }
}
