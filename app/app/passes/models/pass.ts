import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import type { Refusal } from '#domain/refusal'
import type { PassState } from '#domain/pass_life_cycle'
import User from '#identity/models/user'
import PassType from '#passes/models/pass_type'
import Student from '#people/models/student'
import Place from '#places/models/place'
import { Entity } from '#platform/models/entity'

export default class Pass extends Entity {
  @column()
  declare schoolId: string

  @column()
  declare studentId: string

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @column()
  declare passTypeId: string

  @belongsTo(() => PassType)
  declare passType: BelongsTo<typeof PassType>

  @column()
  declare placeId: string | null

  @belongsTo(() => Place)
  declare place: BelongsTo<typeof Place>

  /** Who issued it, or gave the last approval. */
  @column()
  declare issuedBy: string | null

  @belongsTo(() => User, { foreignKey: 'issuedBy' })
  declare issuer: BelongsTo<typeof User>

  @column()
  declare requestedBy: string | null

  @belongsTo(() => User, { foreignKey: 'requestedBy' })
  declare requester: BelongsTo<typeof User>

  /** Where the holder starts from. */
  @column()
  declare originPlaceId: string | null

  @belongsTo(() => Place, { foreignKey: 'originPlaceId' })
  declare originPlace: BelongsTo<typeof Place>

  /** How long it is valid from its activation on. */
  @column()
  declare minutes: number | null

  @column()
  declare note: string | null

  /** How it is carried: on the phone, on a printed card, started at a kiosk, or in a teacher's hands. */
  @column()
  declare carrier: 'phone' | 'card' | 'kiosk' | 'staff'

  /** Copied from the type when the pass is made. */
  @column()
  declare exclusive: boolean

  /** Steps of approval already given. */
  @column()
  declare approvalsGiven: number

  /** Why the last activation was refused. */
  @column({ prepare: (value) => (value ? JSON.stringify(value) : null) })
  declare refusal: Refusal | null

  @column.dateTime()
  declare activatedAt: DateTime | null

  @column.dateTime()
  declare endedAt: DateTime | null

  @column()
  declare state: PassState

  /** The pass's place in the status list that gates carry; numbered by the database. */
  @column({ consume: Number })
  declare statusIndex: number

  @column.dateTime()
  declare validFrom: DateTime

  @column.dateTime()
  declare validUntil: DateTime

  /** Counts up when the holder's secret must change, for example after a lost phone. */
  @column()
  declare secretVersion: number

  @column({ serializeAs: null })
  declare signedPart: Buffer | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
