import type { Readable } from 'node:stream'
import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { recordAudit } from '#audit/actions/record_audit'
import { languageOf } from '#domain/languages'
import School from '#identity/models/school'
import type User from '#identity/models/user'
import { RecordStudentView } from '#people/actions/record_student_view'
import type Student from '#people/models/student'
import { readPhoto } from '#people/photos/photo_files'
import { FileNotStored } from '#platform/storage/storage'
import { dataArchive } from '#privacy/subject_access/data_archive'
import { gatherData } from '#privacy/subject_access/gather_data'

/**
 * Everything held about a student as a zip. That it was taken is audited before anything leaves; the student sees when
 * the school took it.
 */
export class ExportStudentData {
  async run({ student, actor }: { student: Student; actor: User }): Promise<Readable> {
    const own = student.userId === actor.id
    await this.#leaveTrace(student, actor, own)

    const school = await School.findOrFail(student.schoolId)
    const subject = { student: student.id, user: student.userId }
    const kinds = await gatherData(subject, { withStaffWords: !own })
    const photo = await photoOf(student)
    const language = own ? languageOf(actor.language) : undefined
    const facts = {
      name: student.fullName,
      school: school.name,
      timeZone: school.timeZone,
      language: language ?? languageOf(school.defaultLanguage) ?? 'en',
      madeAt: new Date(),
      withPhoto: photo !== null,
      withStaffWords: !own,
    }
    return dataArchive(kinds, facts, photo)
  }

  async #leaveTrace(student: Student, actor: User, own: boolean): Promise<void> {
    if (!own) await new RecordStudentView().run({ student, viewer: actor, what: 'export' })
    await recordAudit(
      {
        schoolId: student.schoolId,
        actor: { kind: 'user', id: actor.id },
        action: 'student.data_exported',
        subject: { kind: 'student', id: student.id },
        details: { by: own ? 'student' : 'school' },
      },
      db.connection()
    )
  }
}

/** A photo whose file is lost must not keep somebody from all other data. */
async function photoOf({ schoolId, photo }: Student): Promise<Buffer | null> {
  if (!photo) return null
  return readPhoto(schoolId, photo).catch((error) => {
    if (!(error instanceof FileNotStored)) throw error
    logger.error({ photo }, 'the file of a photo is missing')
    return null
  })
}
