import type User from '#identity/models/user'
import { reachOf } from '#identity/reach'

/** No-meet groups are the safeguarding lead's; an auditor sees that they were worked on, an administrator does not. */
export function mayKnowOfNoMeet(reader: User): boolean {
  return reachOf(reader, ['auditor', 'safeguarding']).wholeSchool
}
