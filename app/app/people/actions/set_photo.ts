import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import type User from '#identity/models/user'
import type Student from '#people/models/student'
import { deleteUnusedPhoto, storePhoto } from '#people/photos/photo_files'
import { portraitOf } from '#people/photos/portrait'

/** Gives a student a photo, or takes it away; the old file goes when nobody uses it. */
export class SetPhoto {
  /** @throws NoPhoto, PhotoTooManyPixels */
  async run({
    student,
    picture,
    actor,
  }: {
    student: Student
    picture: Buffer | null
    actor: User
  }): Promise<void> {
    const before = student.photo
    /* Stored first: a file that nobody names is waste, a name without a file is a broken picture. */
    const photo = picture && (await storePhoto(student.schoolId, await portraitOf(picture)))
    await db.transaction(async (trx) => {
      await student.useTransaction(trx).merge({ photo }).save()
      await recordAudit(
        {
          schoolId: student.schoolId,
          actor: { kind: 'user', id: actor.id },
          action: photo ? 'student.photo_set' : 'student.photo_removed',
          subject: { kind: 'student', id: student.id },
        },
        trx
      )
    })
    if (before && before !== photo) await deleteUnusedPhoto(student.schoolId, before)
  }
}
