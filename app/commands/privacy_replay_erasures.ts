import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class PrivacyReplayErasures extends Command {
  static commandName = 'privacy:replay-erasures'
  static description = 'Erase again, after a restore, everybody who was erased before it'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { ReplayErasures } = await import('#privacy/erasure/actions/replay_erasures')
    const { missing, erasedAgain, keptAgain } = await new ReplayErasures().run()
    this.logger.success(
      `${missing} erasures were unknown to the database: ${erasedAgain} done again; ${keptAgain} put back into the ledger`
    )
  }
}
