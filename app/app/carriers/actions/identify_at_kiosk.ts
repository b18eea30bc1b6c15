import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import { recordAudit } from '#audit/actions/record_audit'
import { studentOfCard } from '#carriers/kiosk/student_of_card'
import { KioskLocked, NotIdentified } from '#carriers/kiosk/kiosk_problems'
import { KIOSK_STATUSES } from '#carriers/kiosk/kiosk_statuses'
import { Tries } from '#carriers/kiosk/tries'
import Student from '#people/models/student'
import { rateLimited } from '#platform/metrics/security_metrics'
import type { KnownDevice } from '#scanning/device_tokens'

export type Identification = { card: string } | { number: string; pin: string }

/** Finds the student who stands at a kiosk, by card or by number and PIN. */
export class IdentifyAtKiosk {
  /** @throws NotIdentified, KioskLocked */
  async run(identification: Identification, device: KnownDevice): Promise<Student> {
    const ofDevice = Tries.ofDevice(device.id)
    if (!(await ofDevice.begin())) {
      rateLimited.inc({ bucket: 'kiosk' })
      throw new KioskLocked()
    }
    const student =
      'card' in identification
        ? await studentOfCard(identification.card, device)
        : await studentOfPin(identification, device)
    if (!student) throw new NotIdentified()

    await ofDevice.takeBack()
    await recordAudit(
      {
        schoolId: device.schoolId,
        actor: { kind: 'device', id: device.id },
        action: 'student.identified_at_kiosk',
        subject: { kind: 'student', id: student.id },
        details: { by: 'card' in identification ? 'card' : 'pin' },
      },
      db.connection()
    )
    return student
  }
}

/** Does the same work whether or not the number exists, has a PIN, or is locked out. */
async function studentOfPin(
  { number, pin }: { number: string; pin: string },
  { schoolId }: KnownDevice
): Promise<Student | null> {
  const tries = Tries.ofNumber(schoolId, number)
  const allowed = await tries.begin()
  const student = await Student.query()
    .where({ schoolId, number })
    .whereIn('status', KIOSK_STATUSES)
    .first()
  const right = await hash.use('argon2id').verify(student?.pinHash ?? (await nobodysPin()), pin)
  if (!allowed || !student?.pinHash || !right) return null

  await tries.forget()
  return student
}

let unknown: Promise<string> | undefined

/** Of a text that no PIN can be. */
function nobodysPin(): Promise<string> {
  unknown ??= hash.use('argon2id').make('nobody has this PIN')
  return unknown
}
