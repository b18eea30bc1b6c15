import { Writable } from 'node:stream'

/** A stream that keeps what is written to it. */
export class Captured extends Writable {
  text = ''
  columns = 80

  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.text += chunk.toString()
    done()
  }
}
