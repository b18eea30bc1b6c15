/**
 * The school's calendar day, as `YYYY-MM-DD`, in which an instant falls.
 * @param unixSeconds the instant
 * @param timeZone IANA name, for example `Europe/Madrid`
 * @throws RangeError if the time zone does not exist
 */
export function schoolDayAt(unixSeconds: number, timeZone: string): string {
  return formatterFor(timeZone).format(unixSeconds * 1000)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    // Swedish writes dates as ISO 8601 does.
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formatters.set(timeZone, formatter)
  }
  return formatter
}
