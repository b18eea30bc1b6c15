import { flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class SchoolSetup extends Command {
  static commandName = 'school:setup'
  static description = 'Create the school, its signing key and its first pass types and places'
  static options: CommandOptions = { startApp: true }

  @flags.string({ required: true, description: 'Name of the school' })
  declare name: string

  @flags.string({ required: true, description: 'IANA time zone, for example Europe/Madrid' })
  declare timeZone: string

  async run() {
    const { SetUpSchool } = await import('#identity/actions/set_up_school')
    const school = await new SetUpSchool().run({ name: this.name, timeZone: this.timeZone })
    this.logger.success(`${school.name} is set up`)
  }
}
