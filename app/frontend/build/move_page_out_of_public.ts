import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Everything in the public folder is served as it is, to be cached for a year. The page must not be:
 * the server sends it itself, with its headers, from one folder up.
 */
export function movePageOutOfPublic(): Plugin {
  let publicFolder: string
  let failed = false
  return {
    name: 'student-pass:move-page-out-of-public',
    apply: 'build',
    configResolved({ root, build }) {
      publicFolder = join(root, build.outDir)
    },
    buildEnd(error) {
      failed = Boolean(error)
    },
    // Last of all: the service worker's list of files is made from what lies there, and the page is on it.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (failed) return
        await rename(join(publicFolder, 'index.html'), join(publicFolder, '..', 'index.html'))
      },
    },
  }
}
