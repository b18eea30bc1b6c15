import sharp from 'sharp'
import { NoPhoto, PhotoTooManyPixels } from '#people/photos/photo_problems'
import { pictureKind } from '#people/photos/picture_kind'

export const LARGEST_PHOTO = 5 * 1024 * 1024
const MOST_PIXELS = 40_000_000
const WIDTH = 480
const HEIGHT = 640

/** A picture takes all cores otherwise, and gates wait. */
sharp.concurrency(1)

/**
 * Makes a portrait of 480 × 640 out of a picture somebody sent: turned upright, cut to the middle, encoded anew as WebP.
 * Nothing of the original's metadata remains: no place, no camera, no colour profile.
 * @throws NoPhoto, PhotoTooManyPixels
 */
export async function portraitOf(bytes: Buffer): Promise<Buffer> {
  const kind = pictureKind(bytes)
  if (!kind) throw new NoPhoto()
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    const { format } = await picture.metadata()
    if (format !== kind) throw new NoPhoto()
    return await picture
      .rotate()
      .resize(WIDTH, HEIGHT, { fit: 'cover', position: 'attention' })
      .toColourspace('srgb')
      .webp({ quality: 82 })
      .toBuffer()
  } catch (error) {
    if (error instanceof Error && /pixel limit/.test(error.message)) throw new PhotoTooManyPixels()
    throw error instanceof NoPhoto ? error : new NoPhoto(undefined, { cause: error })
  }
}
