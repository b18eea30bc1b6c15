import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { staffOfPlaces } from '#notifications/audience/staff_of_places'
import type Pass from '#passes/models/pass'

/** The active users who wait for the holder of a pass: who let the student go, and the staff of both places. */
export async function keepersOf(pass: Pass, trx: TransactionClientContract): Promise<string[]> {
  const ids = [pass.issuedBy, ...(await staffOfPlaces([pass.placeId, pass.originPlaceId], trx))]
  const users = await trx
    .from('users')
    .whereIn(
      'id',
      ids.filter((id) => id !== null)
    )
    .where({ school_id: pass.schoolId, status: 'active' })
    .select('id')
  return users.map(({ id }) => id)
}
