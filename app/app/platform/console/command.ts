import { BaseCommand } from '@adonisjs/core/ace'
import { Problem } from '#platform/errors/problem'

/** A command whose refusals are told in words, with code and remedy, instead of a stack trace. */
export abstract class Command extends BaseCommand {
  async completed() {
    if (!(this.error instanceof Problem)) return false
    this.logger.error(`${this.error.code}: ${this.error.message}. ${this.error.help ?? ''}`.trim())
    this.exitCode = 2
    return true
  }
}
