import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class SchoolSetup extends BaseCommand {
  static commandName = 'school:setup'
  static description = 'Create the school, its signing key and its first pass types and places'
  static options: CommandOptions = { startApp: true }

  @flags.string({ required: true, description: 'Name of the school' })
  declare name: string

  @flags.string({ required: true, description: 'IANA time zone, for example Europe/Madrid' })
  declare timeZone: string

  async run() {
    const { SetUpSchool } = await import('#identity/actions/set_up_school')
    if (!Intl.supportedValuesOf('timeZone').includes(this.timeZone) && this.timeZone !== 'UTC') {
      this.logger.error(
        `E_UNKNOWN_TIME_ZONE: "${this.timeZone}" is no IANA time zone; write it like Europe/Madrid`
      )
      this.exitCode = 2
      return
    }
    const school = await new SetUpSchool().run({ name: this.name, timeZone: this.timeZone })
    this.logger.success(`${school.name} is set up`)
  }
}
