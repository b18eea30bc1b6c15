import type { Writable } from 'node:stream'
import type { Failure } from '../core/failure.js'
import type { Level, Ui } from '../ports/ui.js'

/** One JSON document on standard output; what happens meanwhile as JSON lines on standard error. */
export class JsonUi implements Ui {
  constructor(
    private readonly out: Writable,
    private readonly messages: Writable
  ) {}

  intro() {}

  step(id: string, title: string) {
    this.#event({ event: 'step', step: id, state: 'started', title })
    return {
      update: (text: string) => this.#event({ event: 'progress', step: id, text }),
      done: (changed: boolean, summary?: string) =>
        this.#event({ event: 'step', step: id, state: 'done', changed, summary }),
      failed: () => this.#event({ event: 'step', step: id, state: 'failed' }),
    }
  }

  say(level: Level, message: string) {
    this.#event({ event: 'message', level, message })
  }

  failure({ code, exitCode, message, remedy, details }: Failure) {
    this.#document({ error: { code, exit_code: exitCode, message, remedy, details } })
  }

  result(value: object) {
    this.#document(value)
  }

  #document(value: object) {
    this.out.write(`${JSON.stringify(value, null, 2)}\n`)
  }

  #event(value: object) {
    this.messages.write(`${JSON.stringify(value)}\n`)
  }
}
