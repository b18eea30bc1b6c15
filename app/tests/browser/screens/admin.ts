import type { Screen } from '#tests/browser/screens/screen'

/** Places, pass types, devices and settings. */
export const SCREENS: Screen[] = []
