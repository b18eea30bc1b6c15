import vine from '@vinejs/vine'
import { pageFields } from '#platform/lists/page'

export const listOwnViewsValidator = vine.create(pageFields)
