import vine from '@vinejs/vine'
import { pageFields } from '#platform/lists/page'
import { calendarDay } from '#platform/validation/calendar_day'

const id = () => vine.string().uuid()
const address = vine.object({ id: id() })
const words = {
  name: vine.string().trim().minLength(1).maxLength(100),
  reason: vine.string().trim().minLength(1).maxLength(1000),
}

export const listNoMeetGroupsValidator = vine.create({
  ...pageFields,
  /** Those that hold, those that have run out or been ended, or both. */
  state: vine.enum(['current', 'past']).optional(),
})
export const createNoMeetGroupValidator = vine.create({
  ...words,
  expires_on: calendarDay(),
  student_ids: vine.array(id()).minLength(2).maxLength(50),
})
export const changeNoMeetGroupValidator = vine.create({ params: address, ...words })
export const reviewNoMeetGroupValidator = vine.create({
  params: address,
  expires_on: calendarDay(),
})
export const changeNoMeetMembersValidator = vine.create({
  params: address,
  add: vine.array(id()).maxLength(50).optional(),
  remove: vine.array(id()).maxLength(50).optional(),
})
export const listNoMeetBlocksValidator = vine.create({
  ...pageFields,
  group_id: id().optional(),
})
export const noMeetSearchValidator = vine.create({
  search: vine.string().trim().maxLength(100).optional(),
})
export const noMeetAddressValidator = vine.create({ params: address })
