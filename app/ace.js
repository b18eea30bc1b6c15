/*
 * Runs ace commands: from TypeScript sources through ts-exec in a checkout,
 * from compiled JavaScript in the production build, where ts-exec is absent.
 */
import { existsSync } from 'node:fs'

if (existsSync(new URL('./bin/console.ts', import.meta.url))) {
  await import('@poppinss/ts-exec')
}
await import('./bin/console.js')
