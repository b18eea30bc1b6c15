import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import Student from '#people/models/student'
import { fileStorage } from '#platform/storage/file_storage'

/** Where a photo is stored: by what it is, so that the same picture is stored once and a new one has a new name. */
const placeOf = (schoolId: string, photo: string) => `photos/${schoolId}_${photo}.webp`

/** @returns the name the student's row keeps: the SHA-256 of the bytes */
export async function storePhoto(schoolId: string, portrait: Buffer): Promise<string> {
  const photo = createHash('sha256').update(portrait).digest('hex')
  const storage = await fileStorage()
  await storage.put(placeOf(schoolId, photo), portrait, 'image/webp')
  return photo
}

/** @throws FileNotStored */
export async function readPhoto(schoolId: string, photo: string): Promise<Buffer> {
  return (await fileStorage()).get(placeOf(schoolId, photo))
}

/** Deletes the file when no student of the school has the photo any more. */
export async function deleteUnusedPhoto(schoolId: string, photo: string): Promise<void> {
  if (await Student.query().where({ schoolId, photo }).first()) return
  await db.from('photo_thumbnails').where({ school_id: schoolId, photo }).delete()
  await (await fileStorage()).delete(placeOf(schoolId, photo))
}
