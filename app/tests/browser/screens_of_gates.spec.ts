import { SCREENS as gate } from '#tests/browser/screens/gate'
import { SCREENS as gateClock } from '#tests/browser/screens/gate_clock'
import { SCREENS as kiosk } from '#tests/browser/screens/kiosk'
import { SCREENS as supervision } from '#tests/browser/screens/supervision'
import { lookAt } from '#tests/browser/screens/look_at'

lookAt(gate, gateClock, kiosk, supervision)
