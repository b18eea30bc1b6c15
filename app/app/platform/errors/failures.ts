import logger from '@adonisjs/core/services/logger'
import { isDatabaseUnavailable } from '#platform/errors/database_errors'

/** Lets a round over many go on when one of them fails, and fail at its end. Without the database it ends at once. */
export class Failures {
  #failed: unknown[] = []

  /** @param message what the log says of each failure */
  constructor(private message: string) {}

  /** @returns what the task does, or undefined if it failed, which is logged with the facts */
  async keep<T>(task: () => Promise<T>, facts: object = {}): Promise<T | undefined> {
    try {
      return await task()
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error
      logger.error({ err: error, ...facts }, this.message)
      this.#failed.push(error)
      return undefined
    }
  }

  /** @throws what failed first, if anything did */
  throwFirst(): void {
    if (this.#failed.length > 0) throw this.#failed[0]
  }
}
