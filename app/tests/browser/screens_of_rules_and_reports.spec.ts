import { SCREENS as reports } from '#tests/browser/screens/reports'
import { SCREENS as rules } from '#tests/browser/screens/rules'
import { lookAt } from '#tests/browser/screens/look_at'

lookAt(reports, rules)
