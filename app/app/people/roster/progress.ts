import { DateTime } from 'luxon'
import RosterImport, { type Progress } from '#people/models/roster_import'

/** Tells the reader of the page how far it is, and other processes that somebody works on it. */
export class ProgressOf {
  #rows = 0
  #phase: Progress['phase'] = 'waiting'
  #told = 0

  constructor(readonly importId: string) {}

  async begin(phase: Progress['phase']): Promise<void> {
    this.#phase = phase
    this.#rows = 0
    await this.#tell()
  }

  async rows(more: number): Promise<void> {
    this.#rows += more
    if (Date.now() - this.#told > 500) await this.#tell()
  }

  async #tell(): Promise<void> {
    this.#told = Date.now()
    const progress = JSON.stringify({ phase: this.#phase, rows: this.#rows })
    await RosterImport.query()
      .where('id', this.importId)
      .update({ progress, claimedAt: DateTime.utc() })
  }
}
