import { args } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class UserResetSecondFactor extends Command {
  static commandName = 'user:reset-second-factor'
  static description =
    'Take the second factor of an account away; the next sign-in sets one up anew'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'E-mail address of the account' })
  declare email: string

  async run() {
    const { ResetSecondFactor } =
      await import('#identity/second_factor/actions/reset_second_factor')
    const { NoSuchAccount } = await import('#identity/no_such_account')
    const { default: User, normaliseEmail } = await import('#identity/models/user')

    const user = await User.findBy('email', normaliseEmail(this.email))
    if (!user) throw new NoSuchAccount()
    await new ResetSecondFactor().run({ user, actor: null })
    this.logger.success(`${user.email} signs in with the password alone once, and sets it up anew`)
  }
}
