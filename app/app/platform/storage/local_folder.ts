import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { assertFileName, assertKind, FileNotStored, type Storage } from '#platform/storage/storage'

/** Files in a folder of this machine, which all processes of the application share. */
export class LocalFolder implements Storage {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Written beside its place and moved there, so that nobody ever reads half a file. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    const place = this.#placeOf(name)
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    const beside = `${place}.${randomUUID()}.part`
    try {
      const file = await open(beside, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, place)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }

  async get(name: string): Promise<Buffer> {
    try {
      return await readFile(this.#placeOf(name))
    } catch (error) {
      if (isMissing(error)) throw new FileNotStored(name)
      throw error
    }
  }

  async exists(name: string): Promise<boolean> {
    try {
      return (await stat(this.#placeOf(name))).isFile()
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }

  async delete(name: string): Promise<void> {
    await rm(this.#placeOf(name), { force: true })
  }

  async list(kind: string): Promise<string[]> {
    assertKind(kind)
    try {
      const files = await readdir(join(this.#folder, kind))
      return files
        .filter((file) => !file.endsWith('.part'))
        .map((file) => `${kind}/${file}`)
        .sort()
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }

  #placeOf(name: string): string {
    assertFileName(name)
    return join(this.#folder, name)
  }
}

function isMissing(error: unknown): boolean {
  return (error as { code?: string }).code === 'ENOENT'
}
