import vine from '@vinejs/vine'
import { SCAN_OUTCOMES, SCAN_REASONS } from '#domain/scan_outcome'
import { instant } from '#platform/validation/instant'

/** A pass code is at most 255 characters (pass-code.md); a longer text is still answered, as unknown. */
const LONGEST_TEXT = 1024

const MOST_IN_BATCH = 500

/** As much as the column holds: a device without a clock battery begins in 1970 or 2000. */
const LARGEST_SKEW_MS = 2 ** 31 - 1

/** One scan, as a gate sends it alone or among others. */
const scan = {
  nonce: vine.string().regex(/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  /** A pass code never begins or ends with a blank, so the blanks a scanner adds can go. */
  code: vine.string().trim().minLength(1).maxLength(LONGEST_TEXT),
  checkpoint: vine.string().uuid().optional(),
  direction: vine.enum(['in', 'out'] as const),
  occurred_at: instant(),
  mode: vine.enum(['online', 'offline'] as const),
  /** What a gate without a network has told the holder, and why. */
  local_outcome: vine.enum(SCAN_OUTCOMES).optional(),
  local_reason: vine.enum(SCAN_REASONS).optional(),
  bundle_seq: vine.number().withoutDecimals().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  skew_ms: vine.number().withoutDecimals().min(-LARGEST_SKEW_MS).max(LARGEST_SKEW_MS).optional(),
}

export const scanValidator = vine.create(scan)

/** Items are looked at one by one, so that a bad one does not hold up the others. */
export const scanBatchValidator = vine.create({
  scans: vine.array(vine.object({}).allowUnknownProperties()).minLength(1).maxLength(MOST_IN_BATCH),
})
