import { args, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class DeviceCreate extends Command {
  static commandName = 'device:create'
  static description = 'Enrol a gate and print its token, which is shown only now'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'Name of the device, for example "Library tablet"' })
  declare name: string

  @flags.string({ description: 'Name of its checkpoint (default: the first one)' })
  declare checkpoint?: string

  async run() {
    const { EnrolDevice } = await import('#scanning/actions/enrol_device')
    const { default: School } = await import('#identity/models/school')

    const school = await School.ofThisSite()
    const { token } = await new EnrolDevice().run({
      schoolId: school.id,
      name: this.name,
      checkpointName: this.checkpoint,
    })
    process.stdout.write(`${token}\n`)
  }
}
