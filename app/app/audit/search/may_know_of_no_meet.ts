import type User from '#identity/models/user'

/** No-meet groups are the safeguarding lead's; an auditor sees that they were worked on, an administrator does not. */
export function mayKnowOfNoMeet(reader: User): boolean {
  return reader.hasRole('auditor', 'safeguarding')
}
