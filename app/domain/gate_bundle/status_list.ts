const BITS_PER_BYTE = 8

/** 2²⁷ passes, a large school's of three years; a list that claims to be longer is not unpacked. */
export const LONGEST_STATUS_LIST_BYTES = 2 ** 27 / BITS_PER_BYTE

/** A packed list is no gzip stream, or longer than any school's. */
export class UnreadableStatusList extends Error {
  readonly code = 'E_UNREADABLE_STATUS_LIST'
  readonly status = 422
  readonly remedy = 'Fetch the gate bundle again.'

  constructor(options?: ErrorOptions) {
    super('The status list cannot be unpacked', options)
    this.name = 'UnreadableStatusList'
  }
}

/** Which indexes are marked, one bit each. What lies beyond either end is not marked. */
export class StatusList {
  constructor(private readonly bytes: Uint8Array = new Uint8Array(0)) {}

  /** A list in which exactly these indexes are marked. */
  static of(indexes: Iterable<number>): StatusList {
    const marked = [...indexes]
    const largest = marked.reduce((most, index) => Math.max(most, index), -1)
    const bytes = new Uint8Array(Math.ceil((largest + 1) / BITS_PER_BYTE))
    for (const index of marked) bytes[byteOf(index)]! |= bitOf(index)
    return new StatusList(bytes)
  }

  has(index: number): boolean {
    return index >= 0 && ((this.bytes[byteOf(index)] ?? 0) & bitOf(index)) !== 0
  }

  /** Packed with gzip: a school's list of 131,072 passes with 500 marked takes about a kilobyte. */
  pack(): Promise<Uint8Array<ArrayBuffer>> {
    return collect(streamOf(this.bytes, new CompressionStream('gzip')), Infinity)
  }

  /** @throws UnreadableStatusList */
  static async unpack(packed: Uint8Array): Promise<StatusList> {
    try {
      const unpacked = streamOf(packed, new DecompressionStream('gzip'))
      return new StatusList(await collect(unpacked, LONGEST_STATUS_LIST_BYTES))
    } catch (cause) {
      throw new UnreadableStatusList({ cause })
    }
  }
}

function byteOf(index: number): number {
  return Math.floor(index / BITS_PER_BYTE)
}

function bitOf(index: number): number {
  return 1 << (index % BITS_PER_BYTE)
}

function streamOf(bytes: Uint8Array, transform: CompressionStream | DecompressionStream) {
  return new Blob([bytes as BlobPart]).stream().pipeThrough(transform)
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  most: number
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let length = 0
  // A reader, because Safari cannot iterate over a stream.
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > most) {
      await reader.cancel()
      throw new RangeError(`More than ${most} bytes`)
    }
    chunks.push(next.value)
  }
  const all = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    all.set(chunk, offset)
    offset += chunk.length
  }
  return all
}
