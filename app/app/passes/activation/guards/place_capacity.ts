import type { Guard } from '#passes/activation/guard'
import { BEFORE_IN_LINE, firstFull, TAKES_A_PLACE } from '#passes/activation/guards/capacity'

/** As many at a place as it holds. */
export const placeCapacity: Guard = {
  name: 'place_capacity',
  async locks({ place }) {
    return place?.capacity ? [`place:${place.id}`] : []
  },
  async check(attempt, trx) {
    const bindings = { reason: 'place_full', place: attempt.place?.id ?? null }
    const full = await firstFull(CROWD, attempt, bindings, trx)
    return full ? { reason: 'place_full', params: { place: full.name }, remedy: 'queue' } : null
  },
}

const CROWD = `
select place.id, place.name, place.capacity,
  (select count(*) from passes pass where pass.place_id = place.id and ${TAKES_A_PLACE}) as out,
  (select count(*) from queue_entries entry join passes pass on pass.id = entry.pass_id
   where entry.place_id = place.id and ${BEFORE_IN_LINE}) as before
from places place
where place.id = cast(:place as uuid) and place.capacity > 0`
