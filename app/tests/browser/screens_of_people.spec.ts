import { SCREENS as monitor } from '#tests/browser/screens/monitor'
import { SCREENS as session } from '#tests/browser/screens/session'
import { SCREENS as staff } from '#tests/browser/screens/staff'
import { SCREENS as student } from '#tests/browser/screens/student'
import { lookAt } from '#tests/browser/screens/look_at'

lookAt(monitor, session, staff, student)
