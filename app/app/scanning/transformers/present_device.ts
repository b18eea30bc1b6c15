import type Device from '#scanning/models/device'

/** A device as administrators see it. `checkpoint` and `place` must be loaded. */
export function presentDevice(device: Device) {
  const { checkpoint, place } = device
  return {
    id: device.id,
    name: device.name,
    kind: device.kind,
    checkpoint: { id: checkpoint.id, name: checkpoint.name },
    place: place ? { id: place.id, name: place.name } : null,
    /** To the minute; null: it has never asked for anything. */
    last_seen_at: device.lastSeenAt?.toUTC().toISO() ?? null,
    revoked_at: device.revokedAt?.toUTC().toISO() ?? null,
    created_at: device.createdAt.toUTC().toISO()!,
  }
}
