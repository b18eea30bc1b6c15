import vine from '@vinejs/vine'
import { instant } from '#platform/validation/instant'

/** A pass code is at most 255 characters (pass-code.md); a longer text is still answered, as unknown. */
const LONGEST_TEXT = 1024

export const scanValidator = vine.create({
  nonce: vine.string().regex(/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  /** A pass code never begins or ends with a blank, so the blanks a scanner adds can go. */
  code: vine.string().trim().minLength(1).maxLength(LONGEST_TEXT),
  checkpoint: vine.string().uuid().optional(),
  direction: vine.enum(['in', 'out'] as const),
  occurred_at: instant(),
  mode: vine.enum(['online', 'offline'] as const),
})
