import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class KeysList extends Command {
  static commandName = 'keys:list'
  static description = 'Show the keys that sign passes, and what becomes of them'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { default: SigningKey } = await import('#passes/models/signing_key')
    const table = this.ui.table().head(['number', 'state', 'since', 'signs from', 'key id'])
    for (const key of await SigningKey.query().orderBy('keyIndex')) {
      const { keyIndex, state, createdAt, activatesAt, kid } = key
      const from = state === 'pending' ? (activatesAt?.toISODate() ?? '') : ''
      table.row([String(keyIndex), state, createdAt.toISODate()!, from, kid])
    }
    table.render()
  }
}
