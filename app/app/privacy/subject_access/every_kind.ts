import type { DataKind } from '#privacy/subject_access/data_kind'
import { accountKinds } from '#privacy/subject_access/kinds/account'
import { movementKinds } from '#privacy/subject_access/kinds/movements'
import { passKinds } from '#privacy/subject_access/kinds/passes'
import { recordKinds } from '#privacy/subject_access/kinds/record'
import { traceKinds } from '#privacy/subject_access/kinds/traces'

/** Everything a student is given, in the order of the page. */
export const EVERY_KIND: readonly DataKind[] = [
  ...recordKinds,
  ...passKinds,
  ...movementKinds,
  ...accountKinds,
  ...traceKinds,
]

/** Tables about students that are not given away, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  no_meet_groups: 'protects others',
  no_meet_members: 'protects others',
  no_meet_blocks: 'protects others',
  roster_import_issues: 'lines of a file the office works on; what is applied is in the record',
  staged_people: 'lines of a file the office works on; what is applied is in the record',
  staged_enrolments: 'lines of a file the office works on; what is applied is in the classes',
  photo_thumbnails: 'a smaller copy of the photo',
  short_codes: 'hashes of codes that last a minute',
  sessions: 'the sealed contents of the sign-ins',
  outbox: 'e-mails on their way; what they say is in the notifications',
}
