import { args } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class KeysStolen extends Command {
  static commandName = 'keys:stolen'
  static description =
    'Refuse everything a key has signed from now on, and sign passes again with another'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'The key id, from "keys:list"' })
  declare kid: string

  async run() {
    const { ReportStolenSigningKey } = await import('#passes/keys/report_stolen_signing_key')
    const { default: School } = await import('#identity/models/school')
    const { id: schoolId } = await School.ofThisSite()
    const report = await new ReportStolenSigningKey().run({ schoolId, kid: this.kid })
    this.logger.success(
      `Key ${report.replacement.keyIndex} signs now. ${report.signedAgain} passes were signed again; phones fetch them when they next reach the server.`
    )
    if (report.cards > 0) {
      this.logger.warning(`${report.cards} printed cards are worth nothing now: print them again.`)
    }
  }
}
