import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import User from '#identity/models/user'
import { Entity } from '#platform/models/entity'

export type LinkPurpose = 'invitation' | 'forgotten_password'

/** A link with which somebody chooses a password: for a new account, or for one whose password is lost. */
export default class Invitation extends Entity {
  @column()
  declare userId: string

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  /** Only the hash is kept: who reads the table cannot use a link. */
  @column({ serializeAs: null })
  declare tokenHash: Buffer

  @column()
  declare purpose: LinkPurpose

  /** The token, until the e-mail with it has been sent. */
  @column({ serializeAs: null })
  declare sealedToken: string | null

  /** The administrator; null: the person asked for it. */
  @column()
  declare createdBy: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare expiresAt: DateTime

  /** When it was taken up, or replaced by a newer one. */
  @column.dateTime()
  declare closedAt: DateTime | null
}
