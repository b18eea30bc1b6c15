import type { Screen } from '#tests/browser/screens/screen'

/** Reports and notifications. */
export const SCREENS: Screen[] = []
