import vine from '@vinejs/vine'
import { PARTS } from '#domain/gate_bundle/roster_parts'

/** Eight characters of a digest for each part, a dot between them. */
export const gateRosterValidator = vine.create({
  known: vine
    .string()
    .maxLength(PARTS * 9)
    .regex(/^[\w-]{8}(\.[\w-]{8})*$/)
    .optional(),
})
