import type { Screen } from '#tests/browser/screens/screen'

/** The audit log. */
export const SCREENS: Screen[] = []
