import { readFileSync } from 'node:fs'
import { APP_ROOT } from '#platform/app_root'

const manifest = JSON.parse(readFileSync(new URL('package.json', APP_ROOT), 'utf8'))

/** Version of this release, for example `0.1.0`. */
export const VERSION: string = manifest.version
