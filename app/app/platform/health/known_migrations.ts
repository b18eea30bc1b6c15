import { readdir } from 'node:fs/promises'
import { APP_ROOT } from '#platform/app_root'

/** Names of the migrations this release was built with, as Lucid records them in `adonis_schema`. */
export async function knownMigrations(): Promise<string[]> {
  const files = await readdir(new URL('database/migrations/', APP_ROOT))
  return files
    .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `database/migrations/${file.replace(/\.(ts|js)$/, '')}`)
}
