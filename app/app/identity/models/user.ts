import hash from '@adonisjs/core/services/hash'
import { compose } from '@adonisjs/core/helpers'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { beforeSave, belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import type { DateTime } from 'luxon'
import RoleAssignment, { type Role } from '#identity/models/role_assignment'
import School from '#identity/models/school'
import { Entity } from '#platform/models/entity'

const WithPassword = withAuthFinder(() => hash.use('argon2id'), {
  uids: ['email'],
  passwordColumnName: 'password',
})

export default class User extends compose(Entity, WithPassword) {
  @column()
  declare schoolId: string

  @belongsTo(() => School)
  declare school: BelongsTo<typeof School>

  @column()
  declare email: string

  @column()
  declare name: string

  /** BCP 47 tag the person chose; null: the school's. */
  @column()
  declare language: string | null

  /** The roster's key of the person, OneRoster's `sourcedId`. */
  @column()
  declare sourcedId: string | null

  @column.dateTime()
  declare leftAt: DateTime | null

  /** When everything about the owner was removed. */
  @column.dateTime()
  declare erasedAt: DateTime | null

  @column({ serializeAs: null })
  declare password: string

  /** Null: nobody knows the password. */
  @column.dateTime({ serializeAs: null })
  declare passwordChosenAt: DateTime | null

  @column()
  declare status: 'active' | 'disabled'

  @hasMany(() => RoleAssignment)
  declare roleAssignments: HasMany<typeof RoleAssignment>

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  @beforeSave()
  static normaliseEmail(user: User) {
    user.email = normaliseEmail(user.email)
  }

  /** Whether the user holds any of the roles now, for whatever scope. `roleAssignments` must be loaded. */
  hasRole(...roles: Role[]): boolean {
    return this.roleAssignments.some(
      (assignment) => roles.includes(assignment.role) && assignment.isCurrent
    )
  }
}

/** E-mail addresses are compared without regard to case or surrounding blanks. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase()
}
