import { flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class DemoPrepare extends Command {
  static commandName = 'demo:prepare'
  static description = 'Migrate the database and fill it with a demonstration school'
  static options: CommandOptions = { startApp: true }

  @flags.string({ required: true, description: 'File that keeps the password and the gate token' })
  declare secretsFile: string

  @flags.boolean({ description: 'Print the logins as JSON' })
  declare json: boolean

  async run() {
    const { default: app } = await import('@adonisjs/core/services/app')
    const { default: db } = await import('@adonisjs/lucid/services/db')
    const { MigrationRunner } = await import('@adonisjs/lucid/migration')
    const { demonstrationSecrets } = await import('#database/demonstration/secrets')
    const { seedDemonstration } = await import('#database/demonstration/seed')
    const { seedSchedule } = await import('#database/demonstration/schedule')
    const { seedHistory } = await import('#database/demonstration/history')
    const { default: School } = await import('#identity/models/school')

    const migration = new MigrationRunner(db, app, { direction: 'up', dryRun: false })
    await migration.run()
    if (migration.error) throw migration.error

    const demonstration = await seedDemonstration(await demonstrationSecrets(this.secretsFile))
    const school = await School.ofThisSite()
    await seedSchedule(school)
    await seedHistory(school)
    if (this.json) {
      process.stdout.write(`${JSON.stringify(demonstration)}\n`)
      return
    }
    for (const { role, email, password } of demonstration.logins)
      this.logger.info(`${role}: ${email} / ${password}`)
    this.logger.info(`gate token: ${demonstration.gate.token}`)
  }
}
