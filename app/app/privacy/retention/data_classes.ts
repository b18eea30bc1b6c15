/** Data that go by their age, with the days the program proposes and the bounds a school may choose within. */
export const DATA_CLASSES = {
  accepted_scans: { days: 90, least: 30, most: 400 },
  denied_scans: { days: 30, least: 14, most: 400 },
  passes: { days: 395, least: 30, most: 1095 },
  activity: { days: 90, least: 30, most: 400 },
  leavers: { days: 365, least: 30, most: 1095 },
} as const

export type DataClass = keyof typeof DATA_CLASSES
export const DATA_CLASS_NAMES = Object.keys(DATA_CLASSES) as DataClass[]
