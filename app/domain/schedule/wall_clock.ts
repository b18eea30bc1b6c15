/** Between the clock on a school's wall and the one time line everybody shares. Instants are Unix milliseconds. */

/** What the clock on the wall shows: a calendar day and a time of day, `HH:MM` or `HH:MM:SS`. */
export type WallClock = { day: string; time: string }

const HOUR = 3_600_000

/** No zone has ever been further from UTC than this. */
const FARTHEST = 26 * HOUR

/**
 * The first moment at which the clock on the wall has reached a day and time. This one rule decides both nights of
 * daylight saving: a time that is skipped is the moment of the jump (02:30 is 03:00), and a time that comes twice is
 * its first coming, so that a bell rings once. It keeps the order: what is later on the wall is never earlier.
 * A day that a zone has skipped (Pacific/Apia, 2011-12-30) is the moment of the jump, too.
 * @param timeZone IANA name, for example `Europe/London`
 * @returns Unix milliseconds
 * @throws RangeError if the time zone does not exist
 */
export function instantOf({ day, time }: WallClock, timeZone: string): number {
  const shown = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`)
  const before = offsetAt(shown - FARTHEST, timeZone)
  const after = offsetAt(shown + FARTHEST, timeZone)
  if (before === after) return shown - before

  const jump = jumpBetween(shown - FARTHEST, shown + FARTHEST, timeZone)
  if (shown - before < jump) return shown - before
  return Math.max(shown - after, jump)
}

/** What the clock on the wall shows at an instant, to the second. */
export function wallClockAt(instant: number, timeZone: string): WallClock {
  const seconds = Math.floor(instant / 1000) * 1000
  const shown = new Date(seconds + offsetAt(seconds, timeZone)).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 19) }
}

/** How far the clock on the wall is ahead of UTC at an instant, milliseconds. */
export function offsetAt(instant: number, timeZone: string): number {
  const second = Math.floor(instant / 1000) * 1000
  const parts: Record<string, number> = {}
  for (const { type, value } of formatterFor(timeZone).formatToParts(second))
    parts[type] = Number(value)
  const { year, month, day, hour, minute } = parts as Record<string, number>
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, parts.second!) - second
}

/** The first instant with the later offset, to the second. Zones change at most once in two days. */
function jumpBetween(from: number, until: number, timeZone: string): number {
  const after = offsetAt(until, timeZone)
  let old = Math.floor(from / 1000)
  let young = Math.floor(until / 1000)
  while (young - old > 1) {
    const middle = Math.floor((old + young) / 2)
    if (offsetAt(middle * 1000, timeZone) === after) young = middle
    else old = middle
  }
  return young * 1000
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}
