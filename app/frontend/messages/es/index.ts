import accountMail from './account_mail.json' with { type: 'json' }
import admin from './admin.json' with { type: 'json' }
import audit from './audit.json' with { type: 'json' }
import frame from './frame.json' with { type: 'json' }
import gate from './gate.json' with { type: 'json' }
import gateClock from './gate_clock.json' with { type: 'json' }
import gateDesk from './gate_desk.json' with { type: 'json' }
import incidents from './incidents.json' with { type: 'json' }
import kiosk from './kiosk.json' with { type: 'json' }
import monitor from './monitor.json' with { type: 'json' }
import notifications from './notifications.json' with { type: 'json' }
import pass from './pass.json' with { type: 'json' }
import people from './people.json' with { type: 'json' }
import presence from './presence.json' with { type: 'json' }
import privacyAdmin from './privacy_admin.json' with { type: 'json' }
import problem from './problem.json' with { type: 'json' }
import refusal from './refusal.json' with { type: 'json' }
import reports from './reports.json' with { type: 'json' }
import rules from './rules.json' with { type: 'json' }
import safeguarding from './safeguarding.json' with { type: 'json' }
import secondFactor from './second_factor.json' with { type: 'json' }
import singleSignOn from './single_sign_on.json' with { type: 'json' }
import staff from './staff.json' with { type: 'json' }
import supervision from './supervision.json' with { type: 'json' }

export { es as ui } from '@nuxt/ui/locale'

export const messages = {
  ...accountMail,
  ...admin,
  ...audit,
  ...frame,
  ...gate,
  ...gateClock,
  ...gateDesk,
  ...incidents,
  ...kiosk,
  ...monitor,
  ...notifications,
  ...pass,
  ...people,
  ...presence,
  ...privacyAdmin,
  ...problem,
  ...refusal,
  ...reports,
  ...rules,
  ...safeguarding,
  ...secondFactor,
  ...singleSignOn,
  ...staff,
  ...supervision,
}
