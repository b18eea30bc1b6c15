import { Command } from '#platform/console/command'

export default class PrivacyDataMap extends Command {
  static commandName = 'privacy:data-map'
  static description = 'Print which data about persons the database holds, as Markdown'

  async run() {
    const { describeDataMap } = await import('#privacy/data_map/describe_data_map')
    const { everyTable } = await import('#privacy/data_map/every_table')
    process.stdout.write(describeDataMap(everyTable))
  }
}
