import admin from './admin.json'
import audit from './audit.json'
import frame from './frame.json'
import gate from './gate.json'
import kiosk from './kiosk.json'
import monitor from './monitor.json'
import notifications from './notifications.json'
import pass from './pass.json'
import people from './people.json'
import problem from './problem.json'
import refusal from './refusal.json'
import reports from './reports.json'
import rules from './rules.json'
import safeguarding from './safeguarding.json'
import staff from './staff.json'

export { ar as ui } from '@nuxt/ui/locale'

export const messages = {
  ...admin,
  ...audit,
  ...frame,
  ...gate,
  ...kiosk,
  ...monitor,
  ...notifications,
  ...pass,
  ...people,
  ...problem,
  ...refusal,
  ...reports,
  ...rules,
  ...safeguarding,
  ...staff,
}
