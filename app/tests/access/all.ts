import type { Access } from '#tests/access/access'
import { access as audit } from '#tests/access/audit'
import { access as carriers } from '#tests/access/carriers'
import { access as classes } from '#tests/access/classes'
import { access as devices } from '#tests/access/devices'
import { access as secondFactor } from '#tests/access/second_factor'
import { access as identity } from '#tests/access/identity'
import { access as incidents } from '#tests/access/incidents'
import { access as live } from '#tests/access/live'
import { access as notifications } from '#tests/access/notifications'
import { access as passTypes } from '#tests/access/pass_types'
import { access as passes } from '#tests/access/passes'
import { access as phones } from '#tests/access/phones'
import { access as people } from '#tests/access/people'
import { access as places } from '#tests/access/places'
import { access as presence } from '#tests/access/presence'
import { access as privacy } from '#tests/access/privacy'
import { access as reports } from '#tests/access/reports'
import { access as rules } from '#tests/access/rules'
import { access as scanning } from '#tests/access/scanning'
import { access as school } from '#tests/access/school'
import { access as schedule } from '#tests/access/schedule'
import { access as subject } from '#tests/access/subject'

/** Every address for people, by feature. */
export const everyAccess: Access[] = [
  ...audit,
  ...carriers,
  ...classes,
  ...devices,
  ...identity,
  ...secondFactor,
  ...incidents,
  ...live,
  ...notifications,
  ...passTypes,
  ...passes,
  ...people,
  ...phones,
  ...places,
  ...presence,
  ...privacy,
  ...reports,
  ...rules,
  ...scanning,
  ...school,
  ...schedule,
  ...subject,
]
