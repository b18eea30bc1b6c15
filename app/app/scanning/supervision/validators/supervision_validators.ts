import vine from '@vinejs/vine'
import { typedCode } from '#identity/second_factor/second_factor_validators'
import { instant } from '#platform/validation/instant'
import { OVERRIDE_REASONS } from '#scanning/supervision/override_reasons'

const nonce = () =>
  vine.string().regex(/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i)

export const startSupervisionValidator = vine.create({
  /** No address at all is a wrong one; the rule for addresses breaks on half a surrogate pair. */
  email: vine.string().trim().minLength(1).maxLength(254),
  password: vine.string().minLength(1).maxLength(256),
  /** Of the authenticator app, or a recovery code; wanted where the account has a second factor. */
  code: typedCode().optional(),
})

/** Either part of a name or a number, or the scan that this gate has just refused. */
export const gateStudentsValidator = vine.create({
  search: vine.string().trim().minLength(2).maxLength(100).optional().requiredIfMissing('scan'),
  scan: nonce().optional(),
})

export const gateStudentPhotoValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})

export const overrideScanValidator = vine.create({
  nonce: nonce(),
  pass_id: vine.string().uuid(),
  direction: vine.enum(['in', 'out'] as const),
  /** Half a surrogate pair is valid JSON to us and none to PostgreSQL. */
  reason: vine
    .string()
    .trim()
    .minLength(3)
    .maxLength(200)
    .transform((text) => text.toWellFormed()),
  /** Which of the reasons it is; without it, another one. */
  reason_code: vine.enum(OVERRIDE_REASONS).optional(),
  occurred_at: instant(),
  /** The nonce of the scan that was refused before. */
  instead_of: nonce().optional(),
})
