import { flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class UserCreateAdmin extends Command {
  static commandName = 'user:create-admin'
  static description = 'Create an administrator; the password is read from standard input'
  static options: CommandOptions = { startApp: true }

  @flags.string({ required: true, description: 'E-mail address to sign in with' })
  declare email: string

  @flags.string({ required: true, description: 'Name as colleagues see it' })
  declare name: string

  @flags.boolean({ description: 'Read the password from standard input (the only way)' })
  declare passwordStdin: boolean

  async run() {
    const { readStandardInput } = await import('#platform/console/read_stdin')
    const { CreateUser } = await import('#identity/actions/create_user')
    const { default: School } = await import('#identity/models/school')
    const { default: User, normaliseEmail } = await import('#identity/models/user')

    if (await User.findBy('email', normaliseEmail(this.email))) {
      this.logger.info(`${this.email} exists already; nothing was changed`)
      return
    }
    const school = await School.ofThisSite()
    const password = await readStandardInput()
    await new CreateUser().run({
      schoolId: school.id,
      email: this.email,
      name: this.name,
      password,
      roles: ['admin', 'staff'],
    })
    this.logger.success(`${this.email} may sign in as administrator`)
  }
}
