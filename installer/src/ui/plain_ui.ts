import type { Writable } from 'node:stream'
import type { Failure } from '../core/failure.js'
import type { Level, Ui } from '../ports/ui.js'

const words: Record<Level, string> = {
  ok: 'ok      ',
  info: '        ',
  warning: 'warning ',
  failed: 'failed  ',
}
const progressEvery = 10_000

/** One line for each thing that happens, for logs and pipes. */
export class PlainUi implements Ui {
  constructor(
    private readonly out: Writable,
    private readonly messages: Writable
  ) {}

  intro(title: string) {
    this.#line(title)
  }

  step(_id: string, title: string) {
    let spoken = Date.now()
    this.#line(`         ${title} …`)
    return {
      // A build or a download says hundreds of things; a log needs a sign of life.
      update: (text: string) => {
        if (Date.now() - spoken < progressEvery) return
        spoken = Date.now()
        this.#line(`           ${text}`)
      },
      done: (changed: boolean, summary?: string) =>
        this.#line(
          `${changed ? 'done    ' : 'as it is'} ${title}${summary ? ` (${summary})` : ''}`
        ),
      failed: () => this.#line(`failed   ${title}`),
    }
  }

  say(level: Level, message: string) {
    this.#line(`${words[level]} ${message}`)
  }

  failure({ message, remedy, details, code }: Failure) {
    for (const line of details) this.#line(`         ${line}`)
    this.#line(`${message} [${code}]\n${remedy}`)
  }

  result(_value: object, text: string) {
    if (text !== '') this.out.write(`${text}\n`)
  }

  #line(text: string) {
    this.messages.write(`${text}\n`)
  }
}
