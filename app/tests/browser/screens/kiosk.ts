import type { Screen } from '#tests/browser/screens/screen'

/** The kiosk and the emergency list. */
export const SCREENS: Screen[] = []
