import encryption from '@adonisjs/core/services/encryption'
import { TicketExpired } from '#carriers/kiosk/kiosk_problems'
import Student from '#people/models/student'
import type { KnownDevice } from '#scanning/device_tokens'

export const TICKET_SECONDS = 60

type Content = { deviceId: string; studentId: string }

const PURPOSE = 'kiosk-ticket'

/** Stands for a student who has just been identified at a kiosk, so that what follows needs no PIN. */
export function makeTicket(content: Content): string {
  return encryption.encrypt(content, { expiresIn: TICKET_SECONDS * 1000, purpose: PURPOSE })
}

/**
 * The student of a ticket, which counts at the kiosk it was made for, for a minute.
 * @throws TicketExpired
 */
export async function studentOfTicket(ticket: string, device: KnownDevice): Promise<Student> {
  const content = encryption.decrypt<Content>(ticket, PURPOSE)
  if (content?.deviceId !== device.id) throw new TicketExpired()
  return Student.query().where({ id: content.studentId, schoolId: device.schoolId }).firstOrFail()
}
