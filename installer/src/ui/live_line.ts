import type { WriteStream } from 'node:tty'
import { stripVTControlCharacters } from 'node:util'

const frames = ['◒', '◐', '◓', '◑']
const every = 100
const clear = '\r\u001B[2K'

/** One line of the terminal that is written anew until it is done. Reads no keys. */
export class LiveLine {
  #text = ''
  #frame = 0
  readonly #timer: NodeJS.Timeout

  constructor(
    private readonly stream: WriteStream,
    private readonly render: (frame: string, text: string) => string
  ) {
    this.#draw()
    this.#timer = setInterval(() => this.#draw(), every)
    this.#timer.unref()
  }

  update(text: string) {
    this.#text = text
  }

  clear() {
    this.stream.write(clear)
  }

  end(line: string) {
    clearInterval(this.#timer)
    this.stream.write(`${clear}${line}\n`)
  }

  #draw() {
    const frame = frames[this.#frame++ % frames.length]!
    const room = (this.stream.columns || 80) - 1
    let line = this.render(frame, this.#text)
    // A line that wraps could not be written over: shorten the text, not its colours.
    const over = stripVTControlCharacters(line).length - room
    if (over > 0)
      line = this.render(frame, this.#text.slice(0, Math.max(0, this.#text.length - over)))
    this.stream.write(clear + line)
  }
}
