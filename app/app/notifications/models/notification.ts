import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import type { NotificationKind } from '#notifications/notification_kinds'
import Pass from '#passes/models/pass'
import { Entity } from '#platform/models/entity'

export type NotificationParams = Record<string, string | number>

/** Something one user is told. The words are chosen where it is read. */
export default class Notification extends Entity {
  @column()
  declare userId: string

  @column()
  declare kind: NotificationKind

  @column({ prepare: (value) => JSON.stringify(value ?? {}) })
  declare params: NotificationParams

  /** Names are read from the pass when they are shown, so that they are kept in one place only. */
  @column()
  declare passId: string | null

  @belongsTo(() => Pass)
  declare pass: BelongsTo<typeof Pass>

  /** Path of the page where the reader can act. */
  @column()
  declare link: string | null

  /** How it was to be mailed when it was made; null: not at all. */
  @column()
  declare email: 'at_once' | 'digest' | null

  @column.dateTime()
  declare emailedAt: DateTime | null

  @column.dateTime()
  declare readAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
