import type Building from '#places/models/building'
import type Checkpoint from '#places/models/checkpoint'
import type Place from '#places/models/place'

/** A place as administrators see it. `staff` and `checkpoints` must be loaded. */
export function presentManagedPlace(place: Place) {
  return {
    id: place.id,
    name: place.name,
    kind: place.kind,
    building_id: place.buildingId,
    capacity: place.capacity,
    default_minutes: place.defaultMinutes,
    approval_policy: place.approvalPolicy,
    requestable: place.requestable,
    archived: place.archivedAt !== null,
    staff: place.staff.map(({ id, name }) => ({ id, name })),
    checkpoints: place.checkpoints.map(presentCheckpoint),
  }
}

export function presentCheckpoint({ id, name, direction, archivedAt }: Checkpoint) {
  return { id, name, direction, archived: archivedAt !== null }
}

export function presentBuilding({ id, name, capacity, archivedAt }: Building) {
  return { id, name, capacity, archived: archivedAt !== null }
}
