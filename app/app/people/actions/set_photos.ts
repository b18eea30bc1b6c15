import type User from '#identity/models/user'
import { studentsVisibleTo } from '#identity/scope'
import { SetPhoto } from '#people/actions/set_photo'
import Student from '#people/models/student'
import { LARGEST_PHOTO } from '#people/photos/portrait'
import { KEEPING_STUDENTS } from '#people/working_roles'
import { ZipArchive } from '#platform/archives/zip_archive'
import { Problem } from '#platform/errors/problem'

const LIMITS = { entries: 1000, entryBytes: LARGEST_PHOTO, totalBytes: 200 * 1024 * 1024 }

export type PhotoResult = { file: string; ok: true } | { file: string; ok: false; error: string }

/** Takes the photos out of a zip whose files are named by student number: `S1005.jpg`. One that fails stops no other. */
export class SetPhotos {
  /** @throws ArchiveRefused */
  async run({ zip, actor }: { zip: Buffer; actor: User }): Promise<PhotoResult[]> {
    const archive = await ZipArchive.open(zip, LIMITS)
    const students = await this.#named(archive.names.map(numberIn), actor)
    const results: PhotoResult[] = []
    for (const file of archive.names) {
      const student = students.get(numberIn(file))
      if (!student) results.push({ file, ok: false, error: 'E_STUDENT_UNKNOWN' })
      else results.push(await this.#set(archive, file, student, actor))
    }
    return results
  }

  async #named(numbers: string[], actor: User): Promise<Map<string, Student>> {
    const found = await studentsVisibleTo(actor, Student.query(), KEEPING_STUDENTS).whereIn(
      'number',
      numbers
    )
    return new Map(found.map((student) => [student.number, student]))
  }

  async #set(
    archive: ZipArchive,
    file: string,
    student: Student,
    actor: User
  ): Promise<PhotoResult> {
    try {
      await new SetPhoto().run({ student, picture: await archive.read(file), actor })
      return { file, ok: true }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { file, ok: false, error: error.code! }
    }
  }
}

function numberIn(file: string): string {
  return file.replace(/\.[^.]*$/, '')
}
