import vine from '@vinejs/vine'
import { SUBJECTS } from '#live/subjects'

export const openLiveStreamValidator = vine.create({
  subject: vine.enum(SUBJECTS),
})
