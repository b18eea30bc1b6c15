import vine from '@vinejs/vine'
import { pageFields } from '#platform/lists/page'

const importAddress = vine.object({ id: vine.string().uuid() })

export const importAddressValidator = vine.create({ params: importAddress })
export const listImportsValidator = vine.create(pageFields)
export const startImportValidator = vine.create({
  /** For CSV: whether the file is everybody. */
  mode: vine.enum(['bulk', 'delta'] as const).optional(),
})
export const listIssuesValidator = vine.create({ params: importAddress, ...pageFields })
export const listChangesValidator = vine.create({
  params: importAddress,
  of: vine.enum(['student', 'staff'] as const).optional(),
  change: vine.enum(['new', 'changed', 'vanish'] as const).optional(),
  ...pageFields,
})
export const applyImportValidator = vine.create({
  params: importAddress,
  file_hash: vine.string().regex(/^[0-9a-f]{64}$/),
  confirm_vanishing: vine.number().withoutDecimals().min(0).max(1_000_000).nullable().optional(),
})
