import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class KeysRotate extends Command {
  static commandName = 'keys:rotate'
  static description =
    'Publish a new key for passes; it signs after a week, when every gate knows it'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { RotateSigningKey } = await import('#passes/keys/rotate_signing_key')
    const { default: School } = await import('#identity/models/school')
    const { id: schoolId } = await School.ofThisSite()
    const key = await new RotateSigningKey().run({ schoolId })
    this.logger.success(
      `Key ${key.keyIndex} is published and signs from ${key.activatesAt!.toISODate()} on. Passes stay valid.`
    )
  }
}
