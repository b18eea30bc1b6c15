/** IANA name; undefined until the server has told it: then the device's own zone is the best guess. */
let timeZone: string | undefined

/** The server says in which time zone the school lives. */
export function learnSchoolTimeZone(name: string): void {
  timeZone = name
}

/** The zone in which people are told times: a bell rings at the school, not where the phone thinks it is. */
export function schoolTimeZone(): string | undefined {
  return timeZone
}
