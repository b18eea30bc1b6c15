import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import School from '#identity/models/school'
import { readPhoto } from '#people/photos/photo_files'
import { thumbnailOf } from '#people/photos/thumbnail'
import type { Job } from '#platform/jobs/job'
import { FileNotStored } from '#platform/storage/storage'
import { photosWithoutThumbnail } from '#scanning/bundle/roster_holders'

const BATCH = 100

/** A photo of which no face can be made is left alone for so long; storing it again may mend it. */
const RETRY_MS = 3_600_000

/** Such photos, and when they are tried again. */
const unusable = new Map<string, number>()

/** Makes the faces for gates out of photos, for passes of types that want them there, and for nobody else. */
export const makeThumbnails: Job = {
  name: 'make_thumbnails',
  everySeconds: 60,
  async run() {
    for (const { id } of await School.all()) await makeFor(id)
  },
}

async function makeFor(schoolId: string): Promise<void> {
  const client = db.connection()
  for (let after = ''; ;) {
    const photos = await photosWithoutThumbnail(schoolId, { after, most: BATCH }, client)
    for (const photo of photos) {
      /* One broken file must not keep all others from the gates. */
      await makeOne(schoolId, photo).catch((error) =>
        logger.error({ err: error, photo }, 'no thumbnail')
      )
    }
    if (photos.length < BATCH) return
    after = photos.at(-1)!
  }
}

async function makeOne(schoolId: string, photo: string): Promise<void> {
  const picture = await pictureOf(schoolId, photo)
  if (!picture) return
  await db.rawQuery(
    `insert into photo_thumbnails (school_id, photo, picture)
     select :schoolId, :photo, :picture
     where exists (select from students where school_id = :schoolId and photo = :photo)
     on conflict do nothing`,
    { schoolId, photo, picture }
  )
}

/** Null where the photo is missing, is no picture or does not become small enough, which is logged once. */
async function pictureOf(schoolId: string, photo: string): Promise<Buffer | null> {
  const key = `${schoolId}/${photo}`
  if ((unusable.get(key) ?? 0) > Date.now()) return null

  let portrait: Buffer | undefined
  try {
    portrait = await readPhoto(schoolId, photo)
    const picture = await thumbnailOf(portrait)
    unusable.delete(key)
    return picture
  } catch (error) {
    /* A storage that does not answer now will soon; the photo is not to blame. */
    if (!portrait && !(error instanceof FileNotStored)) throw error
    if (!unusable.has(key)) logger.error({ err: error, photo }, 'no thumbnail')
    unusable.set(key, Date.now() + RETRY_MS)
    return null
  }
}
