import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import Checkpoint from '#places/models/checkpoint'
import Place from '#places/models/place'
import { Entity } from '#platform/models/entity'

export default class Device extends Entity {
  /** A gate scans; a kiosk starts and ends passes. */
  @column()
  declare kind: 'gate' | 'kiosk'

  /** The room a kiosk stands in. */
  @column()
  declare placeId: string | null

  @belongsTo(() => Place)
  declare place: BelongsTo<typeof Place>

  @column.dateTime()
  declare lastSeenAt: DateTime | null

  @column()
  declare schoolId: string

  @column()
  declare checkpointId: string

  @belongsTo(() => Checkpoint)
  declare checkpoint: BelongsTo<typeof Checkpoint>

  @column()
  declare name: string

  /** Null: nobody has used its code yet. */
  @column({ serializeAs: null })
  declare tokenHash: Buffer | null

  @column.dateTime()
  declare revokedAt: DateTime | null

  /** Somebody said that it is lost: every contact of it is an incident. */
  @column.dateTime()
  declare lostAt: DateTime | null

  /** When it last said how it is; what it said follows. */
  @column.dateTime()
  declare heartbeatAt: DateTime | null

  @column()
  declare softwareVersion: string | null

  /** Scans that wait on the gate for the server. */
  @column()
  declare queueDepth: number | null

  @column.dateTime()
  declare oldestQueuedAt: DateTime | null

  @column({ consume: (value) => (value === null ? null : Number(value)) })
  declare bundleSeq: number | null

  /** How far its clock is ahead of the server's, ms. */
  @column()
  declare clockSkewMs: number | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
