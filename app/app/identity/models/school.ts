import { column } from '@adonisjs/lucid/orm'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export default class School extends Entity {
  @column()
  declare name: string

  /** IANA name, for example `Europe/Madrid`: the school's day begins at midnight there. */
  @column()
  declare timeZone: string

  /** BCP 47 tags. */
  @column()
  declare defaultLanguage: string

  @column()
  declare languages: string[]

  /** Statistics about fewer students than this are not shown. */
  @column()
  declare smallestCell: number

  /** An import stops when more than this share of the roster would vanish. */
  @column()
  declare rosterVanishPercent: number

  /** Whether everybody but students needs a second factor; `optional` only in the demonstration. */
  @column()
  declare secondFactor: 'required' | 'optional'

  /** Emergency freeze: while it is set no pass becomes active. */
  @column.dateTime()
  declare frozenAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  /** The school of this installation, the first one; more than one share it only where somebody has added them by hand. */
  static ofThisSite(client?: QueryClientContract): Promise<School> {
    return this.query({ client }).orderBy('createdAt').orderBy('id').firstOrFail()
  }
}
