import vine from '@vinejs/vine'
import { pageFields } from '#platform/lists/page'

const person = vine.object({ id: vine.string().uuid() })

export const personAddressValidator = vine.create({ params: person })

export const eraseValidator = vine.create({
  params: person,
  /** The person's full name, typed. */
  name: vine.string().trim().minLength(1).maxLength(300),
})

export const listErasuresValidator = vine.create(pageFields)
