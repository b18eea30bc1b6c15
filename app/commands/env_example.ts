import { writeFile } from 'node:fs/promises'
import { BaseCommand } from '@adonisjs/core/ace'

export default class EnvExample extends BaseCommand {
  static commandName = 'env:example'
  static description = 'Write .env.example from start/env.ts'

  async run() {
    const { environmentExample } = await import('#start/env_example')
    await writeFile(this.app.makePath('.env.example'), environmentExample())
  }
}
