import { Readable, Transform, type TransformCallback } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { RosterRefused } from '#people/roster/roster_refused'

/** Rows of one file; twice as many as a school of 20,000 with eight classes each would need is 320,000. */
const MOST_ROWS = 200_000
const LONGEST_RECORD = 64 * 1024

export type Row = {
  line: number
  /** The cell under a heading, without blanks around it; empty if there is none. */
  cell(heading: string): string
}

type Wanted = {
  file: string
  required: readonly string[]
  delimiter?: string
}

/**
 * The rows of a CSV file (RFC 4180, UTF-8 with or without BOM), one after the other, never the whole file.
 * Headings are compared letter by letter, as OneRoster says.
 * @throws RosterRefused
 */
export async function* rowsOf(
  source: Readable | Buffer,
  { file, required, delimiter = ',' }: Wanted
): AsyncGenerator<Row> {
  const bytes = Buffer.isBuffer(source) ? Readable.from(chunksOf(source)) : source
  const parser = parse({
    delimiter,
    info: true,
    bom: false,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  })
  const decoder = strictUtf8()
  for (const stage of [bytes, decoder]) stage.on('error', (error) => parser.destroy(error))
  bytes.pipe(decoder).pipe(parser)

  try {
    let columns: Map<string, number> | undefined
    let rows = 0
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (!columns) {
        columns = columnsOf(record, file, required)
        continue
      }
      if (++rows > MOST_ROWS) throw new RosterRefused('too_many_rows', file, { most: MOST_ROWS })
      yield { line: info.lines, cell: cellOf(record, columns) }
    }
    if (!columns || rows === 0) throw new RosterRefused('no_rows', file)
  } catch (error) {
    throw explained(error, file)
  } finally {
    bytes.destroy()
    parser.destroy()
  }
}

type Parsed = { record: string[]; info: { lines: number } }

/** Pieces, so that other requests get their turn while a large file is read. */
function* chunksOf(bytes: Buffer, size = 64 * 1024) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

function cellOf(record: string[], columns: Map<string, number>) {
  return (heading: string) => {
    const index = columns.get(heading)
    return index === undefined ? '' : (record[index] ?? '').trim()
  }
}

function columnsOf(header: string[], file: string, required: readonly string[]) {
  const columns = new Map<string, number>()
  for (const [index, heading] of header.entries()) {
    const name = heading.trim()
    if (columns.has(name) && name)
      throw new RosterRefused('header_twice', file, { column: name }, 1)
    columns.set(name, index)
  }
  const missing = required.filter((name) => !columns.has(name))
  if (missing.length === 0) return columns

  const expected = missing[0]!
  const found = [...columns.keys()].find((name) => name.toLowerCase() === expected.toLowerCase())
  if (found) throw new RosterRefused('header_case', file, { expected, found }, 1)
  throw new RosterRefused('header_missing', file, { columns: missing.join(', ') }, 1)
}

class NotUtf8 extends Error {}

function strictUtf8(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (chunk: Buffer | undefined, done: TransformCallback) => {
    try {
      done(null, chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode())
    } catch {
      done(new NotUtf8())
    }
  }
  return new Transform({
    transform: (chunk, _, done) => decode(chunk, done),
    flush: (done) => decode(undefined, done),
  })
}

function explained(error: unknown, file: string): unknown {
  if (error instanceof NotUtf8) return new RosterRefused('not_utf8', file)
  if (error instanceof CsvError) {
    const line = typeof error.lines === 'number' ? error.lines : null
    return new RosterRefused('malformed_csv', file, {}, line)
  }
  const { message = '' } = error as Error
  const isOfTheArchive = /zlib|inflate|invalid|too many bytes|not enough bytes|crc/i.test(message)
  return isOfTheArchive ? new RosterRefused('archive_broken', file) : error
}
