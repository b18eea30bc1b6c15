import sharp from 'sharp'
import { readPhoto } from '#people/photos/photo_files'
import { FileNotStored } from '#platform/storage/storage'
import type Student from '#people/models/student'

/** 19 × 24 mm at 400 dots an inch. */
const PIXELS = { width: 300, height: 378 }

/**
 * The student's photo as a JPEG (PDF knows no WebP) of about 15 KB; null if there is none, or if its file is missing:
 * then the card has the initials.
 */
export async function cardPhoto({ schoolId, photo }: Student): Promise<Buffer | null> {
  if (photo === null) return null
  const stored = await readPhoto(schoolId, photo).catch((error) => {
    if (error instanceof FileNotStored) return null
    throw error
  })
  return stored && sharp(stored).resize(PIXELS).jpeg({ quality: 85 }).toBuffer()
}
