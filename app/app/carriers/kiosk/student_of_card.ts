import { KIOSK_STATUSES } from '#carriers/kiosk/kiosk_statuses'
import Pass from '#passes/models/pass'
import Student from '#people/models/student'
import type { KnownDevice } from '#scanning/device_tokens'
import { verifierOf } from '#scanning/school_verifier'

/** The student whose card was read: a code of this school (printed or on a phone), or the barcode of an ID card. */
export async function studentOfCard(card: string, device: KnownDevice): Promise<Student | null> {
  const students = Student.query()
    .where('schoolId', device.schoolId)
    .whereIn('status', KIOSK_STATUSES)
  if (!card.startsWith('SP1:')) return students.where('cardNumber', card).first()

  const holderId = await holderOf(card, device.schoolId)
  return holderId ? students.where('id', holderId).first() : null
}

/** A card that was reported lost is revoked and names nobody any more. */
async function holderOf(code: string, schoolId: string): Promise<string | undefined> {
  const verifier = await verifierOf(schoolId)
  const verdict = await verifier.verify(code, Date.now() / 1000, 'online')
  if (!verdict.valid) return undefined
  const pass = await Pass.query()
    .where({ id: verdict.claims.passId, schoolId })
    .whereIn('state', ['active', 'overdue'])
    .select('studentId')
    .first()
  return pass?.studentId
}
