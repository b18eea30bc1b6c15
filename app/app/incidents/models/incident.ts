import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import User from '#identity/models/user'
import type { IncidentKind } from '#incidents/incident_kinds'
import { Entity } from '#platform/models/entity'

/** Something that happened and should not have, until somebody has looked at it. */
export default class Incident extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare kind: IncidentKind

  @column()
  declare passId: string | null

  @column()
  declare deviceId: string | null

  @column()
  declare scanId: string | null

  @column.dateTime()
  declare occurredAt: DateTime

  /** When the server learned of it. */
  @column.dateTime()
  declare openedAt: DateTime

  /** When the administrators were told. */
  @column.dateTime()
  declare toldAt: DateTime | null

  @column.dateTime()
  declare closedAt: DateTime | null

  @column()
  declare closedBy: string | null

  @belongsTo(() => User, { foreignKey: 'closedBy' })
  declare closer: BelongsTo<typeof User>

  /** What whoever closed it found out. */
  @column()
  declare note: string | null
}
