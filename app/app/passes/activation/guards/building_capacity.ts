import type { Guard } from '#passes/activation/guard'
import { BEFORE_IN_LINE, firstFull, TAKES_A_PLACE } from '#passes/activation/guards/capacity'

/** As many at all places of a building together as it holds. */
export const buildingCapacity: Guard = {
  name: 'building_capacity',
  async locks({ place }, trx) {
    if (!place?.buildingId) return []
    const building = await trx
      .from('buildings')
      .where('id', place.buildingId)
      .where('capacity', '>', 0)
      .select('id')
      .first()
    return building ? [`building:${building.id}`] : []
  },
  async check(attempt, trx) {
    const bindings = { reason: 'building_full', building: attempt.place?.buildingId ?? null }
    const full = await firstFull(CROWD, attempt, bindings, trx)
    return full
      ? { reason: 'building_full', params: { building: full.name }, remedy: 'queue' }
      : null
  },
}

const CROWD = `
select building.id, building.name, building.capacity,
  (select count(*) from passes pass join places place on place.id = pass.place_id
   where place.building_id = building.id and ${TAKES_A_PLACE}) as out,
  (select count(*) from queue_entries entry join passes pass on pass.id = entry.pass_id
   join places place on place.id = entry.place_id
   where place.building_id = building.id and ${BEFORE_IN_LINE}) as before
from buildings building
where building.id = cast(:building as uuid) and building.capacity > 0`
