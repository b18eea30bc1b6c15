import { randomBytes } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServiceSecret } from '../../core/service_secrets.js'
import type { Secrets } from '../../ports/secrets.js'
import { writeAtomically } from './write_file.js'

/**
 * Secrets as files. They are written for the installer's own user first and given away in a later
 * step, all together; until then a value can still be copied to its second reader.
 */
export class SecretFiles implements Secrets {
  constructor(readonly directory: string) {}

  async missing(wanted: ServiceSecret[]) {
    const found = await Promise.all(wanted.map(({ file }) => this.#exists(file)))
    return wanted.filter((_, index) => !found[index])
  }

  async create(wanted: ServiceSecret[]) {
    await mkdir(this.directory, { recursive: true, mode: 0o700 })
    const missing = await this.missing(wanted)
    for (const secret of missing.filter(({ sameAs }) => !sameAs)) {
      await this.#write(secret.file, randomBytes(32).toString('base64url'))
    }
    for (const secret of missing.filter(({ sameAs }) => sameAs)) {
      await this.#write(secret.file, await readFile(join(this.directory, secret.sameAs!), 'utf8'))
    }
  }

  // The time of writing: a change of owner does not move it.
  async fingerprint(wanted: ServiceSecret[]) {
    const times = wanted.map(async ({ file }) => {
      const found = await stat(join(this.directory, file)).catch(() => undefined)
      return `${file}@${found?.mtimeMs ?? 'missing'}`
    })
    return (await Promise.all(times)).join(' ')
  }

  async #write(file: string, value: string) {
    await mkdir(join(this.directory, file, '..'), { recursive: true, mode: 0o700 })
    await writeAtomically(join(this.directory, file), value, 0o400)
  }

  async #exists(file: string) {
    try {
      await stat(join(this.directory, file))
      return true
    } catch (error) {
      // One that this user may not see is there all the same.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
      throw error
    }
  }
}
