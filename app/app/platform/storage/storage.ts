/**
 * Where files are kept that belong to no row: photos, rosters that wait to be imported. Two adapters keep the same
 * promises (tests/functional/platform/storage.spec.ts): a folder and an S3 bucket.
 */
export interface Storage {
  /** Stores the bytes under the name, whole or not at all; what was there is replaced. */
  put(name: string, bytes: Uint8Array, contentType?: string): Promise<void>
  /** @throws FileNotStored */
  get(name: string): Promise<Buffer>
  exists(name: string): Promise<boolean>
  /** Deleting what is not there is no error. */
  delete(name: string): Promise<void>
  /** The names of all that is stored of one kind, the part before the slash, in their order. */
  list(kind: string): Promise<string[]>
}

/** There is nothing under this name. */
export class FileNotStored extends Error {
  readonly code = 'E_FILE_NOT_STORED'

  constructor(name: string) {
    super(`Nothing is stored under ${name}`)
  }
}

/** A name that could reach outside of the storage. It is ours, so this is a mistake in the program. */
export class BadFileName extends Error {
  readonly code = 'E_BAD_FILE_NAME'

  constructor(name: string) {
    super(`"${name}" is no name for a stored file: write it as kind/name`)
  }
}

const NAME = /^[a-z]+\/[A-Za-z0-9_-]+(\.[a-z0-9]+)?$/

/** What `list` asks for: the part of a name before the slash. @throws BadFileName */
export function assertKind(kind: string): void {
  if (!/^[a-z]+$/.test(kind)) throw new BadFileName(kind)
}

/** @throws BadFileName */
export function assertFileName(name: string): void {
  if (!NAME.test(name)) throw new BadFileName(name)
}
