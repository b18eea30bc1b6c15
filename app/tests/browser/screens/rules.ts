import type { Screen } from '#tests/browser/screens/screen'

/** Bell schedule, limits and no-meet groups. */
export const SCREENS: Screen[] = []
