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

  @column({ serializeAs: null })
  declare tokenHash: Buffer

  @column.dateTime()
  declare revokedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
