/** SQL expressions of a passage. */
type Passage = { isSiteGate: string; place: string; direction: string }

/**
 * Where a checkpoint leads, as the two columns `inside` and `place_id` of `presence`: a gate of the site leads onto it
 * and off it, any other place is a room on it.
 */
export const whereItLeads = ({ isSiteGate, place, direction }: Passage): string => `
  not (${isSiteGate} and ${direction} = 'out') as inside,
  case when not (${isSiteGate}) and ${direction} = 'in' then ${place} end as place_id`
