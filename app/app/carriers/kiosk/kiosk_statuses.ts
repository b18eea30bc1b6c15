import type Student from '#people/models/student'

/** Who may use a kiosk: a suspended student gets no pass, but can still say "I am back". */
export const KIOSK_STATUSES: Student['status'][] = ['active', 'suspended']
