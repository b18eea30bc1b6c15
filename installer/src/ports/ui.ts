import type { Failure } from '../core/failure.js'

/** How a running step shows where it is. */
export interface Progress {
  /** A few words, replaced by the next. */
  update(text: string): void
}

export interface StepLine extends Progress {
  done(changed: boolean, summary?: string): void
  failed(): void
}

export type Level = 'ok' | 'info' | 'warning' | 'failed'

/**
 * What every command shows. Messages go to standard error, data to standard output; the three
 * renderers (terminal, plain, JSON) differ in form only.
 */
export interface Ui {
  intro(title: string): void
  step(id: string, title: string): StepLine
  say(level: Level, message: string): void
  failure(failure: Failure): void
  /** The command's data: `value` for machines, `text` for people. Called once, at the end. */
  result(value: object, text: string): void
}
