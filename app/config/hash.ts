import { defineConfig, drivers } from '@adonisjs/core/hash'
import { configProvider } from '@adonisjs/core'
import { Argon2id } from '#identity/passwords/argon2id'

/** What passwords were hashed with before argon2id; those hashes are still verified. */
const scrypt = drivers.scrypt({
  cost: 16384,
  blockSize: 8,
  parallelization: 5,
  saltSize: 16,
  keyLength: 64,
  maxMemory: 64 * 1024 * 1024,
})

const hashConfig = defineConfig({
  default: 'argon2id',
  list: {
    argon2id: configProvider.create(async (app) => {
      const earlier = await scrypt.resolver(app)
      return () => new Argon2id(earlier())
    }),
  },
})

export default hashConfig

declare module '@adonisjs/core/types' {
  export interface HashersList extends InferHashers<typeof hashConfig> {}
}
