/** For how long a gate may take a scan back: the turnstile did not turn. */
export const ANNUL_MINUTES = 15

/** Reports of the last three days are taken; of anything else the clock is wrong, or it is a lie. */
export const OLDEST_REPORT_MS = 72 * 3_600_000
export const CLOCK_TOLERANCE_MS = 120_000

/**
 * Whether an annulment comes in time. It may be told late by a gate without a network, so that its own time counts; by
 * the server's clock alone it may be in time too, whatever the gate's clock says.
 */
export function isInTime(scannedAt: Date, annulledAt: Date, now: Date): boolean {
  const passed = now.getTime() - scannedAt.getTime()
  const span = ANNUL_MINUTES * 60_000
  if (passed <= span) return true

  const took = annulledAt.getTime() - scannedAt.getTime()
  return passed <= OLDEST_REPORT_MS && took >= -CLOCK_TOLERANCE_MS && took <= span
}
