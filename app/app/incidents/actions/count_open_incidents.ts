import db from '@adonisjs/lucid/services/db'
import type User from '#identity/models/user'
import { incidentsVisibleTo } from '#incidents/incidents_visible_to'

/** More than this are "many"; counting them costs and says nothing. */
const MOST = 100

/** How many incidents wait for the user, up to 100. */
export async function countOpenIncidents(user: User): Promise<number> {
  const open = incidentsVisibleTo(
    user,
    db.from('incidents').whereNull('incidents.closed_at').select('incidents.id').limit(MOST)
  )
  const row = await db.from(open.as('open')).count('* as total').first()
  return Number(row.total)
}
