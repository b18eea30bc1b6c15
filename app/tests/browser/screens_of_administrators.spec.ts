import { SCREENS as admin } from '#tests/browser/screens/admin'
import { SCREENS as audit } from '#tests/browser/screens/audit'
import { SCREENS as incidents } from '#tests/browser/screens/incidents'
import { SCREENS as people } from '#tests/browser/screens/people'
import { SCREENS as privacyAdmin } from '#tests/browser/screens/privacy_admin'
import { lookAt } from '#tests/browser/screens/look_at'

lookAt(admin, audit, incidents, people, privacyAdmin)
