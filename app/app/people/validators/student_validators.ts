import vine from '@vinejs/vine'
import { STUDENT_STATUSES } from '#people/models/student'
import { pageFields } from '#platform/lists/page'

/** The student named in the address. */
export const studentAddress = vine.object({ id: vine.string().uuid() })

export const studentAddressValidator = vine.create({ params: studentAddress })

/** Narrows a list of students; shared by the list and the export. */
const filterFields = {
  search: vine.string().trim().maxLength(100).optional(),
  grade: vine.string().trim().maxLength(40).optional(),
  /** `active` unless said otherwise. */
  status: vine.enum([...STUDENT_STATUSES, 'any'] as const).optional(),
  class_id: vine.string().uuid().optional(),
}

export const listStudentsValidator = vine.create({ ...filterFields, ...pageFields })
export const exportStudentsValidator = vine.create(filterFields)

const name = () => vine.string().trim().minLength(1).maxLength(100)
const about = {
  email: vine.string().trim().email().maxLength(254).nullable().optional(),
  language: vine
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .nullable()
    .optional(),
  guardian_name: vine.string().trim().maxLength(200).nullable().optional(),
  guardian_contact: vine.string().trim().maxLength(200).nullable().optional(),
  card_number: vine.string().trim().minLength(1).maxLength(64).nullable().optional(),
}

export const addStudentValidator = vine.create({
  number: vine.string().trim().minLength(1).maxLength(40),
  given_name: name(),
  family_name: name(),
  grade: vine.string().trim().minLength(1).maxLength(40),
  ...about,
})

export const changeStudentValidator = vine.create({
  params: studentAddress,
  number: vine.string().trim().minLength(1).maxLength(40).optional(),
  given_name: name().optional(),
  family_name: name().optional(),
  grade: vine.string().trim().minLength(1).maxLength(40).optional(),
  ...about,
})

export const setPinValidator = vine.create({
  params: studentAddress,
  /** Null takes it away. */
  pin: vine
    .string()
    .regex(/^\d{4,8}$/)
    .nullable(),
})

export const setStatusesValidator = vine.create({
  changes: vine
    .array(vine.object({ id: vine.string().uuid(), status: vine.enum(STUDENT_STATUSES) }))
    .minLength(1)
    .maxLength(100)
    .distinct('id'),
})

export const inviteStudentsValidator = vine.create({
  ids: vine.array(vine.string().uuid()).minLength(1).maxLength(100).distinct(),
})

export const viewsValidator = vine.create({ params: studentAddress, ...pageFields })
