import type { Guard } from '#passes/activation/guard'
import { BEFORE_IN_LINE, firstFull, TAKES_A_PLACE } from '#passes/activation/guards/capacity'

/** As many passes of a type active at once as the school wants. */
export const typeCapacity: Guard = {
  name: 'type_capacity',
  async locks({ type }) {
    return type.capacity ? [`type:${type.id}`] : []
  },
  async check(attempt, trx) {
    const bindings = { reason: 'type_full', type: attempt.type.id }
    const full = await firstFull(CROWD, attempt, bindings, trx)
    return full ? { reason: 'type_full', params: { type: full.name }, remedy: 'queue' } : null
  },
}

const CROWD = `
select type.id, type.name, type.capacity,
  (select count(*) from passes pass where pass.pass_type_id = type.id and ${TAKES_A_PLACE}) as out,
  (select count(*) from queue_entries entry join passes pass on pass.id = entry.pass_id
   where pass.pass_type_id = type.id and ${BEFORE_IN_LINE}) as before
from pass_types type
where type.id = cast(:type as uuid) and type.capacity > 0`
