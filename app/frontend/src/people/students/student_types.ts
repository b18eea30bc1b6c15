import type { api } from '../../api/client.js'

export type ListedStudent = Awaited<ReturnType<typeof api.students.search>>['students'][number]
export type StudentRecord = Awaited<ReturnType<typeof api.students.show>>
export type StudentStatus = ListedStudent['status']
export type StatusResult = Awaited<ReturnType<typeof api.students.setStatuses>>['results'][number]

export const STATUSES = [
  'active',
  'disabled',
  'suspended',
  'left',
] as const satisfies StudentStatus[]

/** The colour of a badge; the word beside it says the same. */
export const STATUS_COLOURS = {
  active: 'success',
  disabled: 'neutral',
  suspended: 'warning',
  left: 'neutral',
} as const
