import vine from '@vinejs/vine'
import { pageFields } from '#platform/lists/page'

export const listClassesValidator = vine.create(pageFields)

export const listClassStudentsValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
  ...pageFields,
})
