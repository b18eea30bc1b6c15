import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import User from '#identity/models/user'
import { Entity } from '#platform/models/entity'

/** A key pair of somebody's device or password manager, of which we hold the public half. */
export default class Passkey extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare userId: string

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  /** What the person calls it. */
  @column()
  declare name: string

  @column({ serializeAs: null })
  declare credentialId: Buffer

  /** As COSE has it. */
  @column({ serializeAs: null })
  declare publicKey: Buffer<ArrayBuffer>

  @column({ consume: Number })
  declare signCount: number

  /** How a browser reaches the authenticator, in its own words. */
  @column()
  declare transports: string[]

  @column({ serializeAs: null })
  declare lastChallenge: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare lastUsedAt: DateTime | null
}
