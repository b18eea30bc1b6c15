import { BaseModel, beforeCreate, column } from '@adonisjs/lucid/orm'
import { v7 as uuidv7 } from 'uuid'

/** A row with a UUIDv7 key, made by the application because PostgreSQL 17 cannot. */
export class Entity extends BaseModel {
  static selfAssignPrimaryKey = true

  @column({ isPrimary: true })
  declare id: string

  @beforeCreate()
  static assignId(entity: Entity) {
    entity.id ??= uuidv7()
  }
}
