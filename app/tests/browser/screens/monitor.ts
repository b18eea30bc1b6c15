import type { Screen } from '#tests/browser/screens/screen'

/** The hall monitor. */
export const SCREENS: Screen[] = []
