import { schoolTimeZone } from '../time/school_time_zone.js'

/**
 * The instant (ISO, UTC) at which the school's clock shows a date and time.
 * @param local as `datetime-local` inputs write it: `2026-11-23T10:30`
 */
export function schoolInstant(local: string): string {
  const asUtc = Date.parse(`${local.slice(0, 16)}:00Z`)
  // The offset at the first guess may be that of the other side of a change of the clocks.
  const guess = asUtc - offsetAt(asUtc)
  return new Date(asUtc - offsetAt(guess)).toISOString()
}

/** What the school's clock shows at an instant (Unix ms), as `datetime-local` inputs read it. */
export function schoolLocal(instant: number): string {
  return new Date(instant + offsetAt(instant)).toISOString().slice(0, 16)
}

/** How far the school's clock is ahead of UTC at an instant, ms. */
function offsetAt(instant: number): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: schoolTimeZone(),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value)
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second')
  )
  return shown - Math.floor(instant / 1000) * 1000
}
