import { column } from '@adonisjs/lucid/orm'
import { type DateTime } from 'luxon'
import type { FirstFactor, SecondFactor } from '#identity/second_factor/proved'
import { Entity } from '#platform/models/entity'

/** Why a session ended. */
export type SessionEnd =
  'signed_out' | 'ended' | 'password' | 'roles' | 'disabled' | 'second_factor'

/** That somebody is signed in in a browser. */
export default class UserSession extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare userId: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare lastSeenAt: DateTime

  @column.dateTime()
  declare expiresAt: DateTime

  @column.dateTime()
  declare confirmedAt: DateTime

  @column()
  declare firstFactor: FirstFactor

  /** Null where the first was enough. */
  @column()
  declare secondFactor: SecondFactor | null

  @column()
  declare address: string

  /** What the browser calls itself. */
  @column()
  declare agent: string

  @column.dateTime()
  declare endedAt: DateTime | null

  @column()
  declare endedBecause: SessionEnd | null
}
