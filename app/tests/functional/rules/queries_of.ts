import db from '@adonisjs/lucid/services/db'

/** The statements that something sends to the database, in their order, without the values. */
export async function queriesOf(act: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = []
  const knex = db.connection().getWriteClient()
  const note = ({ sql }: { sql: string }) => sent.push(sql)
  knex.on('query', note)
  try {
    await act()
  } finally {
    knex.off('query', note)
  }
  return sent
}
