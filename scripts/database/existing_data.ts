import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DataFolderNotUsable, OtherPostgresMajor } from './failures.ts'

/**
 * Is there data of our PostgreSQL already?
 *
 * @param major the major version that runs here, as PG_VERSION spells it
 * @throws {OtherPostgresMajor | DataFolderNotUsable} rather than touching what is not ours
 */
export function hasData(folder: string, major: string): boolean {
  const versionFile = join(folder, 'PG_VERSION')
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim()
    if (found !== major) throw new OtherPostgresMajor(folder, found, major)
    return true
  }

  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new DataFolderNotUsable(`${folder} holds files that are not PostgreSQL’s.`)
  }
  return false
}
