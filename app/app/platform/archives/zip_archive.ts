import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { ArchiveRefused } from '#platform/archives/archive_refused'

export type ZipLimits = {
  /** Most files. */
  entries: number
  /** Most bytes of one file, unpacked. */
  entryBytes: number
  /** Most bytes of all files, unpacked. */
  totalBytes: number
}

/** Text packs ten to one; a bomb packs a thousand to one. Small files are not worth the question. */
const LARGEST_RATIO = 100
const TOO_SMALL_TO_BE_A_BOMB = 1024 * 1024

/**
 * A zip somebody sent, held in memory. What it says of its files is checked before any of them is unpacked, and
 * unpacking stops with an error if a file turns out to be larger than it said.
 */
export class ZipArchive {
  readonly #zip: ZipFile
  readonly #entries: Map<string, Entry>

  private constructor(zip: ZipFile, entries: Map<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** @throws ArchiveRefused */
  static async open(bytes: Buffer, limits: ZipLimits): Promise<ZipArchive> {
    const zip = await openZip(bytes)
    try {
      return new ZipArchive(zip, await entriesOf(zip, limits))
    } catch (error) {
      zip.close()
      throw error
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  stream(name: string): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.#zip.openReadStream(this.#entries.get(name)!, (error, stream) =>
        error ? reject(new ArchiveRefused('broken', { name })) : resolve(stream)
      )
    })
  }

  /** @throws ArchiveRefused */
  async read(name: string): Promise<Buffer> {
    try {
      return await buffer(await this.stream(name))
    } catch (error) {
      if (error instanceof ArchiveRefused) throw error
      throw new ArchiveRefused('broken', { name })
    }
  }
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }
    yauzl.fromBuffer(bytes, options, (error, zip) =>
      error ? reject(new ArchiveRefused('not_a_zip')) : resolve(zip)
    )
  })
}

function entriesOf(zip: ZipFile, limits: ZipLimits): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    let total = 0
    /* yauzl itself refuses names that lead out of a folder: absolute ones, "..", backslashes. */
    zip.on('error', () => reject(new ArchiveRefused('broken')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      const { fileName: name, uncompressedSize: size } = entry
      total += size
      if (isPadding(name)) return zip.readEntry()
      const reason = refusalOf(entry, entries, total, limits)
      if (reason) return reject(new ArchiveRefused(reason, { name: name.slice(0, 200) }))
      entries.set(name, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Folders, and what macOS adds unasked. */
function isPadding(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || name.endsWith('.DS_Store')
}

function refusalOf(
  entry: Entry,
  known: Map<string, Entry>,
  total: number,
  limits: ZipLimits
): string | undefined {
  const { fileName: name, uncompressedSize: size, compressedSize } = entry
  if (known.has(name)) return 'name_twice'
  if (known.size >= limits.entries) return 'too_many_files'
  if (name.includes('/')) return 'in_a_folder'
  if (entry.isEncrypted()) return 'encrypted'
  if (size > limits.entryBytes) return 'file_too_large'
  if (total > limits.totalBytes) return 'too_large_unpacked'
  const isBomb = size > TOO_SMALL_TO_BE_A_BOMB && size > compressedSize * LARGEST_RATIO
  return isBomb ? 'packed_too_tightly' : undefined
}
