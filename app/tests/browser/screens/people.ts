import type { Screen } from '#tests/browser/screens/screen'

/** People, photos and imports. */
export const SCREENS: Screen[] = []
