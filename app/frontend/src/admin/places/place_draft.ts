import type { api } from '../../api/client.js'

export type ManagedPlace = Awaited<ReturnType<typeof api.managedPlaces.list>>['places'][number]

/** What the form about a place holds. */
export type PlaceDraft = Pick<
  ManagedPlace,
  | 'name'
  | 'kind'
  | 'building_id'
  | 'capacity'
  | 'default_minutes'
  | 'approval_policy'
  | 'requestable'
  | 'staff'
>

export const PLACE_KINDS: readonly ManagedPlace['kind'][] = [
  'room',
  'library',
  'gate',
  'office',
  'restroom',
  'nurse',
  'counsellor',
  'hall',
  'other',
]

export const NEW_PLACE: PlaceDraft = {
  name: '',
  kind: 'room',
  building_id: null,
  capacity: null,
  default_minutes: null,
  approval_policy: null,
  requestable: true,
  staff: [],
}

export function placeDraftOf(place: ManagedPlace): PlaceDraft {
  const { name, kind, building_id, capacity, default_minutes } = place
  const { approval_policy, requestable, staff } = place
  return {
    name,
    kind,
    building_id,
    capacity,
    default_minutes,
    approval_policy,
    requestable,
    staff,
  }
}

/** The form as the API wants it. */
export function placeBodyOf({ staff, ...draft }: PlaceDraft) {
  return { ...draft, staff_ids: staff.map(({ id }) => id) }
}
