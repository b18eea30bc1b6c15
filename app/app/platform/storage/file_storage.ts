import env from '#start/env'
import { APP_ROOT } from '#platform/app_root'
import { LocalFolder } from '#platform/storage/local_folder'
import type { Storage } from '#platform/storage/storage'
import { fileURLToPath } from 'node:url'

/** S3 is chosen, but something it needs is not set. */
export class StorageNotConfigured extends Error {
  readonly code = 'E_STORAGE_NOT_CONFIGURED'
  readonly help = 'Set S3_BUCKET and S3_REGION, or STORAGE_DRIVER=local.'

  constructor() {
    super('STORAGE_DRIVER is s3, but S3_BUCKET or S3_REGION is not set')
  }
}

let chosen: Promise<Storage> | undefined

/** The storage the environment names, made when it is first needed. */
export function fileStorage(): Promise<Storage> {
  chosen ??= make()
  return chosen
}

async function make(): Promise<Storage> {
  if (env.get('STORAGE_DRIVER') !== 's3') return new LocalFolder(localFolder())

  const bucket = env.get('S3_BUCKET')
  const region = env.get('S3_REGION')
  if (!bucket || !region) throw new StorageNotConfigured()
  const accessKeyId = env.get('S3_ACCESS_KEY_ID')
  const secretAccessKey = env.get('S3_SECRET_ACCESS_KEY')?.release()
  const credentials = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined
  /* The client is large; a school with a folder never loads it. */
  const { S3Bucket } = await import('#platform/storage/s3_bucket')
  return new S3Bucket({ bucket, region, endpoint: env.get('S3_ENDPOINT'), credentials })
}

function localFolder(): string {
  return env.get('STORAGE_FOLDER') ?? fileURLToPath(new URL('tmp/storage', APP_ROOT))
}
