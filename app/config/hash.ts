import { defineConfig, drivers } from '@adonisjs/core/hash'

/** scrypt at the strength OWASP's password storage guidance gives for a 16 MiB memory cost (N = 2^14, r = 8, p = 5). */
const hashConfig = defineConfig({
  default: 'scrypt',
  list: {
    scrypt: drivers.scrypt({
      cost: 16384,
      blockSize: 8,
      parallelization: 5,
      saltSize: 16,
      keyLength: 64,
      maxMemory: 64 * 1024 * 1024,
    }),
  },
})

export default hashConfig

declare module '@adonisjs/core/types' {
  export interface HashersList extends InferHashers<typeof hashConfig> {}
}
