import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DataFolderNotUsable } from './failures.ts'
import { outsideData } from './outside_folder.ts'
import { canEnter, serverUser } from './server_user.ts'
import type { ServerUser } from './server_user.ts'

/** Others may go through the folder, but not see what is in it. */
const PASS_THROUGH = 0o011

export interface DataPlace {
  folder: string
  user: ServerUser | undefined
  /** The data is not where it was asked for, since the server's user cannot get there. */
  outside: boolean
}

/**
 * Finds the place for the server's data and makes the folders above it. Only root ever needs
 * another place than the wanted one, or others to pass through the folder above.
 *
 * @param wanted absolute path
 */
export function dataPlace(wanted: string): DataPlace {
  const above = dirname(wanted)
  try {
    mkdirSync(above, { recursive: true, mode: 0o700 })
    const user = serverUser(wanted)
    if (!user) return { folder: wanted, user, outside: false }

    letOthersPass(above)
    if (canEnter(above, user)) return { folder: wanted, user, outside: false }

    const folder = outsideData(wanted)
    mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
    return { folder, user: serverUser(folder), outside: true }
  } catch (error) {
    throw new DataFolderNotUsable(`The data folder ${above} cannot be used: ${String(error)}`)
  }
}

/** Adds to a folder's rights and takes none away: it may be somebody's, such as /srv or /tmp. */
function letOthersPass(folder: string): void {
  const { mode } = statSync(folder)
  if ((mode & PASS_THROUGH) !== PASS_THROUGH) chmodSync(folder, (mode & 0o7777) | PASS_THROUGH)
}
