import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import User from '#identity/models/user'
import { Entity } from '#platform/models/entity'

/** Who somebody is at a provider. Only issuer and subject count: an e-mail address can be given to another person. */
export default class ExternalIdentity extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare identityProviderId: string

  @column()
  declare userId: string

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  @column()
  declare issuer: string

  @column()
  declare subject: string

  @column()
  declare madeAccount: boolean

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare lastUsedAt: DateTime | null
}
