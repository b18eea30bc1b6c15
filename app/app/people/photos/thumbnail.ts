import sharp from 'sharp'

/** A gate holds one for each pass of a type, so that a school's thousands must fit into a phone. */
export const LARGEST_THUMBNAIL = 4096

/** The best that fits is taken. Nearly every portrait fits at the first. */
const TRIES = [
  { width: 120, quality: 60 },
  { width: 120, quality: 35 },
  { width: 90, quality: 30 },
  { width: 60, quality: 20 },
]

/** A face of at most 4 KB to be recognised by, as WebP, out of a portrait of 3 : 4 (portraitOf). */
export async function thumbnailOf(portrait: Buffer): Promise<Buffer> {
  let smallest: Buffer | undefined
  for (const { width, quality } of TRIES) {
    smallest = await sharp(portrait).resize({ width }).webp({ quality, effort: 4 }).toBuffer()
    if (smallest.length <= LARGEST_THUMBNAIL) return smallest
  }
  throw new RangeError(`A thumbnail has ${smallest!.length} bytes, more than ${LARGEST_THUMBNAIL}`)
}
