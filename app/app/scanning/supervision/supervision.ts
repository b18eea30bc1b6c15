import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import User from '#identity/models/user'
import { Entity } from '#platform/models/entity'

/** A supervisor who has signed in at one gate, for a few minutes. */
export default class Supervision extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare deviceId: string

  @column()
  declare userId: string

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  @column({ serializeAs: null })
  declare tokenHash: Buffer

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare expiresAt: DateTime

  @column.dateTime()
  declare endedAt: DateTime | null
}
