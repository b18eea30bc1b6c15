import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import type { ApprovalPolicy } from '#domain/approval_policy'
import { Entity } from '#platform/models/entity'

export default class PassType extends Entity {
  @column()
  declare schoolId: string

  /** The byte that names the type inside a pass code. */
  @column()
  declare code: number

  @column()
  declare name: string

  @column()
  declare kind: 'hall' | 'exit' | 'library' | 'visitor' | 'event' | 'id_card'

  @column()
  declare singleUse: boolean

  /** Whether gates insist on the part of the code that changes every 15 seconds. */
  @column()
  declare rotating: boolean

  @column()
  declare photoCheck: boolean

  /** Whether a code on paper, which anybody can copy, is accepted. */
  @column()
  declare printable: boolean

  /** Whether a gate may show the holder's name for the pass just scanned. */
  @column()
  declare showsHolder: boolean

  /** Whether gates keep name and face of its holders for the time without a network, locked with their codes. */
  @column()
  declare rosterOnGate: boolean

  @column()
  declare defaultMinutes: number

  @column()
  declare maxMinutes: number

  /** The longest `maxMinutes` there ever was, if it was longer than now: passes signed then are still good. */
  @column()
  declare longestMinutes: number | null

  /** Whether students may ask for it themselves. */
  @column()
  declare requestable: boolean

  @column()
  declare approvalPolicy: ApprovalPolicy

  /** Policy of the second step; null: one step is enough. */
  @column()
  declare secondApprovalPolicy: Exclude<ApprovalPolicy, 'auto'> | null

  /** A student has at most one such pass active: it takes the holder out of the room or the school. */
  @column()
  declare exclusive: boolean

  @column()
  declare needsPlace: boolean

  @column()
  declare ignoresBlackouts: boolean

  @column()
  declare ignoresLimits: boolean

  /** Passes of the type that may be active at once; null: no limit, 0: frozen. */
  @column()
  declare capacity: number | null

  @column()
  declare validity: 'minutes' | 'until_period_ends' | 'until_day_ends' | 'until_year_ends'

  /** Whether a gate lets the holder in again after a use. */
  @column()
  declare reentry: 'allowed' | 'refused'

  /** What a gate without network does with it. */
  @column()
  declare offline: 'allow' | 'warn' | 'deny'

  /** Minutes after its end for which an overdue pass still blocks others. */
  @column()
  declare graceMinutes: number

  /** Minutes after its end after which the system ends an overdue pass. */
  @column()
  declare autoEndMinutes: number

  /** Minutes for which a request waits, and an approved pass may be started. */
  @column()
  declare requestMinutes: number

  @column.dateTime()
  declare archivedAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
