import db from '@adonisjs/lucid/services/db'
import { deleteUnusedPhoto } from '#people/photos/photo_files'

/**
 * Deletes the file of an erased person's photo, and notes that it is gone. The row keeps the name until then: if the
 * process ends between, the nightly replay deletes it.
 */
export async function deletePhotoOf({ id, schoolId }: { id: string; schoolId: string }) {
  const row = await db.from('erasures').where({ id, school_id: schoolId }).first()
  if (!row?.photo) return
  await deleteUnusedPhoto(schoolId, row.photo)
  await db.from('erasures').where({ id }).update({ photo: null })
}
