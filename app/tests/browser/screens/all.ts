import { SCREENS as admin } from '#tests/browser/screens/admin'
import { SCREENS as audit } from '#tests/browser/screens/audit'
import { SCREENS as gate } from '#tests/browser/screens/gate'
import { SCREENS as gateClock } from '#tests/browser/screens/gate_clock'
import { SCREENS as incidents } from '#tests/browser/screens/incidents'
import { SCREENS as kiosk } from '#tests/browser/screens/kiosk'
import { SCREENS as monitor } from '#tests/browser/screens/monitor'
import { SCREENS as people } from '#tests/browser/screens/people'
import { SCREENS as reports } from '#tests/browser/screens/reports'
import { SCREENS as rules } from '#tests/browser/screens/rules'
import { SCREENS as session } from '#tests/browser/screens/session'
import { SCREENS as staff } from '#tests/browser/screens/staff'
import { SCREENS as student } from '#tests/browser/screens/student'
import { SCREENS as supervision } from '#tests/browser/screens/supervision'
import type { Screen } from '#tests/browser/screens/screen'

/** Every screen a person can meet; each area names its own. */
export const SCREENS: Screen[] = [
  ...admin,
  ...audit,
  ...gate,
  ...gateClock,
  ...incidents,
  ...kiosk,
  ...monitor,
  ...people,
  ...reports,
  ...rules,
  ...session,
  ...staff,
  ...student,
  ...supervision,
]
