import vine from '@vinejs/vine'
import { INCIDENT_KINDS } from '#incidents/incident_kinds'
import { pageFields } from '#platform/lists/page'

export const listIncidentsValidator = vine.create({
  ...pageFields,
  closed: vine.boolean().optional(),
  kind: vine.enum(INCIDENT_KINDS).optional(),
})

export const closeIncidentValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
  note: vine.string().trim().minLength(1).maxLength(1000),
})
