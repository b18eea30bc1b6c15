import type { WriteStream } from 'node:tty'
import type { Writable } from 'node:stream'
import type { Failure } from '../core/failure.js'
import { duration } from '../core/quantities.js'
import type { Level, Ui } from '../ports/ui.js'
import { painter } from './colours.js'
import { LiveLine } from './live_line.js'

/**
 * For a person at a terminal. The moving line is our own: that of @clack/prompts puts the keyboard
 * in raw mode and ends the process on Ctrl-C, before anything could be cleaned up.
 */
export class TtyUi implements Ui {
  readonly #paint: ReturnType<typeof painter>
  #live: LiveLine | undefined

  constructor(
    private readonly out: Writable,
    private readonly messages: WriteStream,
    noColor: string | undefined
  ) {
    this.#paint = painter(noColor)
  }

  intro(title: string) {
    this.#line(`\n${this.#paint('bold', title)}\n`)
  }

  step(_id: string, title: string) {
    const begun = Date.now()
    const paint = this.#paint
    const live = (this.#live = new LiveLine(this.messages, (frame, text) =>
      [paint('cyan', frame), title, paint('dim', text)].join(' ')
    ))
    return {
      update: (text: string) => live.update(text),
      done: (changed: boolean, summary?: string) => {
        const mark = changed ? paint('green', '✔') : paint('dim', '•')
        const rest = [changed ? noticed(Date.now() - begun) : 'as it is', summary].filter(Boolean)
        this.#end(live, `${mark} ${title} ${paint('dim', rest.join(', '))}`)
      },
      failed: () => this.#end(live, `${paint('red', '✖')} ${title}`),
    }
  }

  say(level: Level, message: string) {
    const marks = {
      ok: this.#paint('green', '✔'),
      info: ' ',
      warning: this.#paint('yellow', '▲'),
      failed: this.#paint('red', '✖'),
    }
    this.#line(`${marks[level]} ${message}`)
  }

  failure({ message, remedy, details, code }: Failure) {
    const paint = this.#paint
    this.#line('')
    for (const line of details) this.#line(paint('dim', `  ${line}`))
    this.#line(`${paint(['red', 'bold'], message)} ${paint('dim', code)}\n${remedy}`)
  }

  result(_value: object, text: string) {
    if (text !== '') this.out.write(`\n${text}\n`)
  }

  #end(live: LiveLine, text: string) {
    live.end(text)
    this.#live = undefined
  }

  // A message in the middle of a step takes the place of the moving line, which goes on below.
  #line(text: string) {
    this.#live?.clear()
    this.messages.write(`${text}\n`)
  }
}

/** A duration that a person noticed; nothing below a second. */
function noticed(milliseconds: number) {
  return milliseconds < 1000 ? '' : duration(milliseconds)
}
