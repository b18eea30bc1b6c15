import vine from '@vinejs/vine'
import { pageFields } from '#platform/lists/page'

const classAddress = vine.object({ id: vine.string().uuid() })
const about = {
  subject: vine.string().trim().maxLength(200).nullable().optional(),
  place_id: vine.string().uuid().nullable().optional(),
  capacity: vine.number().withoutDecimals().min(0).max(1000).nullable().optional(),
}

export const listClassesValidator = vine.create({
  search: vine.string().trim().maxLength(100).optional(),
  archived: vine.boolean().optional(),
  ...pageFields,
})
export const addClassValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(200),
  ...about,
})
export const changeClassValidator = vine.create({
  params: classAddress,
  name: vine.string().trim().minLength(1).maxLength(200).optional(),
  archived: vine.boolean().optional(),
  ...about,
})

const people = () => vine.array(vine.string().uuid()).maxLength(100).distinct().optional()
/** Who comes into the class, or leaves it. */
export const enrolValidator = vine.create({
  params: classAddress,
  add_student_ids: people(),
  add_teacher_ids: people(),
  remove_student_ids: people(),
  remove_teacher_ids: people(),
})
