import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import type { Role } from '#identity/models/role_assignment'
import { Entity } from '#platform/models/entity'

/** Whom the provider may make an account for: nobody, students on the roster, or also whoever has a role by its claim. */
export const CREATES = ['never', 'students', 'all'] as const

/** A provider makes no administrator; gates sign in by themselves, and students are on the roster. */
export const ROLES_BY_CLAIM = [
  'staff',
  'monitor',
  'supervisor',
  'safeguarding',
  'auditor',
] as const satisfies readonly Role[]

export type RoleByClaim = { value: string; role: (typeof ROLES_BY_CLAIM)[number] }

/** Where people of the school sign in with the account they have elsewhere (OpenID Connect). */
export default class IdentityProvider extends Entity {
  @column()
  declare schoolId: string

  /** What the button on the sign-in page says. */
  @column()
  declare name: string

  /** Compared letter by letter with what the provider says; never changed, because identities are kept by it. */
  @column()
  declare issuer: string

  @column()
  declare clientId: string

  /** Sealed: #identity/single_sign_on/provider/client_secret */
  @column({ serializeAs: null })
  declare clientSecret: string

  @column()
  declare scopes: string[]

  /** Of these alone an e-mail address counts; empty: no e-mail address counts. */
  @column()
  declare emailDomains: string[]

  /** Whether a verified e-mail address leads to the account that has it. */
  @column()
  declare linksByEmail: boolean

  @column()
  declare creates: (typeof CREATES)[number]

  @column()
  declare roleClaim: string | null

  @column({ prepare: (map: RoleByClaim[]) => JSON.stringify(map) })
  declare roleMap: RoleByClaim[]

  /** Whether the provider asks for a second factor, so that nobody asks again here. */
  @column()
  declare trustsSecondFactor: boolean

  @column()
  declare privateNetwork: boolean

  @column()
  declare enabled: boolean

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
