import vine from '@vinejs/vine'
import { ROLES } from '#identity/models/role_assignment'
import { pageFields } from '#platform/lists/page'
import { instant } from '#platform/validation/instant'

const userAddress = vine.object({ id: vine.string().uuid() })
export const userAddressValidator = vine.create({ params: userAddress })

/** Students are made in the list of students. */
const ROLES_TO_GIVE = ROLES.filter((role) => role !== 'student')

const roleFields = {
  role: vine.enum(ROLES_TO_GIVE),
  scope_kind: vine.enum(['school', 'place', 'class_section', 'grade'] as const).optional(),
  scope: vine.string().trim().maxLength(64).optional(),
  valid_from: instant().nullable().optional(),
  valid_until: instant().nullable().optional(),
}

export const listUsersValidator = vine.create({
  search: vine.string().trim().maxLength(100).optional(),
  role: vine.enum(ROLES).optional(),
  status: vine.enum(['active', 'disabled', 'any'] as const).optional(),
  ...pageFields,
})

export const addUserValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(200),
  email: vine.string().trim().email().maxLength(254),
  roles: vine.array(vine.object(roleFields)).maxLength(10),
})

export const changeUserValidator = vine.create({
  params: userAddress,
  name: vine.string().trim().minLength(1).maxLength(200).optional(),
  email: vine.string().trim().email().maxLength(254).optional(),
  status: vine.enum(['active', 'disabled'] as const).optional(),
})

export const assignRoleValidator = vine.create({ params: userAddress, ...roleFields })

export const endRoleValidator = vine.create({
  params: vine.object({ id: vine.string().uuid(), role_id: vine.string().uuid() }),
})

const token = () => vine.string().regex(/^[A-Za-z0-9_-]{20,100}$/)
export const openInvitationValidator = vine.create({ token: token() })
export const acceptInvitationValidator = vine.create({
  token: token(),
  name: vine.string().trim().minLength(1).maxLength(200).optional(),
  password: vine.string().minLength(1).maxLength(256),
})
