import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import { Entity } from '#platform/models/entity'

export default class SigningKey extends Entity {
  @column()
  declare schoolId: string

  /** The byte in a pass code that says which key signed it. */
  @column()
  declare keyIndex: number

  /** RFC 7638 thumbprint. */
  @column()
  declare kid: string

  /** Raw Ed25519 public key, 32 bytes. */
  @column()
  declare publicKey: Buffer

  /** PKCS #8 private key in base64, encrypted under APP_KEY. */
  @column({ serializeAs: null })
  declare privateKey: string

  @column()
  declare state: 'pending' | 'active' | 'retiring' | 'retired' | 'compromised'

  /** When a pending key begins to sign; it is published before, so that gates know it in time. */
  @column.dateTime()
  declare activatesAt: DateTime | null

  /** Since when it signs no more. */
  @column.dateTime()
  declare retiringAt: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
