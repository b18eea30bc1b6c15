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
    /** Whether a browser is this device; otherwise its code waits to be used. */
    connected: device.tokenHash !== null,
    lost_at: device.lostAt?.toUTC().toISO() ?? null,
    revoked_at: device.revokedAt?.toUTC().toISO() ?? null,
    /** What the gate said last of itself. */
    heartbeat: device.heartbeatAt
      ? {
          at: device.heartbeatAt.toUTC().toISO()!,
          software_version: device.softwareVersion,
          queue_depth: device.queueDepth,
          oldest_queued_at: device.oldestQueuedAt?.toUTC().toISO() ?? null,
          bundle_seq: device.bundleSeq,
          clock_skew_ms: device.clockSkewMs,
        }
      : null,
    created_at: device.createdAt.toUTC().toISO()!,
  }
}
