import { writeFile } from 'node:fs/promises'
import { Command } from '#platform/console/command'

export default class EnvExample extends Command {
  static commandName = 'env:example'
  static description = 'Write .env.example from start/env.ts'

  async run() {
    const { environmentExample } = await import('#start/env_example')
    await writeFile(this.app.makePath('.env.example'), environmentExample())
  }
}
