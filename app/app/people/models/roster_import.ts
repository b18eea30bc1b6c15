import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import User from '#identity/models/user'
import { Entity } from '#platform/models/entity'

export type RosterFormat = 'csv' | 'oneroster_1_1' | 'oneroster_1_2'
export type RosterMode = 'bulk' | 'delta'
export type RosterState = 'checking' | 'checked' | 'applying' | 'applied' | 'refused' | 'failed'

export type Counts = { new: number; changed: number; unchanged: number; vanish: number }
export type RosterCounts = {
  students: Counts & { /** Who is here now and kept by this kind of roster. */ present: number }
  staff: Counts & { present: number }
  classes: Counts
  enrolments: Counts
  errors: number
  warnings: number
}
export type Progress = { phase: 'waiting' | 'reading' | 'comparing' | 'applying'; rows: number }

const asJson = { prepare: (value: unknown) => JSON.stringify(value) }

/** A roster somebody sent: looked at first, applied when an administrator says so. */
export default class RosterImport extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare startedBy: string

  @belongsTo(() => User, { foreignKey: 'startedBy' })
  declare starter: BelongsTo<typeof User>

  @column()
  declare format: RosterFormat

  /** `bulk`: the file is everybody; `delta`: only what changed. */
  @column()
  declare mode: RosterMode

  @column()
  declare state: RosterState

  @column()
  declare fileName: string

  /** SHA-256 of the file, in hex. */
  @column()
  declare fileHash: string

  /** Name of the file in the storage, until it is applied or refused. */
  @column()
  declare upload: string | null

  @column(asJson)
  declare counts: Partial<RosterCounts>

  @column(asJson)
  declare progress: Partial<Progress>

  @column()
  declare issueCount: number

  /** How many people the administrator agreed to lose. */
  @column()
  declare confirmedVanishing: number | null

  /** Who works on it said so then; null: nobody does. */
  @column.dateTime()
  declare claimedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare appliedAt: DateTime | null
}
