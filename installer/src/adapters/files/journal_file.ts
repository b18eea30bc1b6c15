import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseJournal, type JournalEntry, type JournalStore } from '../../core/journal.js'
import { readIfThere } from './write_file.js'

/** The journal as one JSON object a line; every line is on the disk before the step goes on. */
export class JournalFile implements JournalStore {
  constructor(private readonly file: string) {}

  async read() {
    return parseJournal((await readIfThere(this.file)) ?? '')
  }

  async append(entry: JournalEntry) {
    await mkdir(dirname(this.file), { recursive: true })
    const handle = await open(this.file, 'a', 0o600)
    try {
      await handle.appendFile(`${await this.#lineBreak()}${JSON.stringify(entry)}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  // After a crash in mid-write the last line has no end; a new one must not grow onto it.
  async #lineBreak() {
    const text = (await readIfThere(this.file)) ?? ''
    return text === '' || text.endsWith('\n') ? '' : '\n'
  }
}
