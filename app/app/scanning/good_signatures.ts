import { hash } from 'node:crypto'

/** Passes of a large school on a busy day; two generations of this many take about 6 MB. */
const MOST_KEPT = 20_000

/**
 * Remembers signatures that were verified, so that a pass that is shown again costs a hash instead of a curve
 * operation, which is the dearest step of a scan. Only good ones are kept, by a hash of everything that was verified:
 * another key, message or signature is another entry (key and signature have a fixed length, so
 * the parts cannot run into each other). Whether a key is still accepted is not decided here.
 */
export class GoodSignatures {
  #current = new Set<string>()
  #previous = new Set<string>()

  /** Whether these bytes verified before; asks `verify` if that is not known. */
  includes(parts: Uint8Array[], verify: () => boolean): boolean {
    const entry = hash('sha256', Buffer.concat(parts), 'base64')
    if (this.#current.has(entry)) return true
    const good = this.#previous.has(entry) || verify()
    if (good) this.#keep(entry)
    return good
  }

  #keep(entry: string): void {
    if (this.#current.size >= MOST_KEPT) {
      this.#previous = this.#current
      this.#current = new Set()
    }
    this.#current.add(entry)
  }
}
