import db from '@adonisjs/lucid/services/db'
import Phone from '#passes/phones/models/phone'
import { PhoneNotRegistered, PhoneReplaced } from '#passes/phones/phone_problems'

/** So often it is written down that a phone is used: to know which of two is the older, an hour is enough. */
const SEEN_AGAIN = "interval '1 hour'"

/**
 * Lets only the student's registered phones go on.
 * @throws PhoneNotRegistered, PhoneReplaced
 */
export async function assertPhone(studentId: string, phoneId: string | null): Promise<void> {
  const phone = phoneId && (await Phone.query().where({ id: phoneId, studentId }).first())
  if (!phone) throw new PhoneNotRegistered()
  if (phone.replacedAt) {
    const other = phone.replacedBy ? await Phone.find(phone.replacedBy) : null
    throw new PhoneReplaced({ name: other?.name ?? null, at: phone.replacedAt })
  }
  await db
    .from('phones')
    .where('id', phone.id)
    .whereRaw(`last_seen_at < now() - ${SEEN_AGAIN}`)
    .update({ last_seen_at: new Date() })
}
