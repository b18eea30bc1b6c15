import type Phone from '#passes/phones/models/phone'

/** @param own the phone that asks, if it is one */
export function presentPhone(phone: Phone, own: string | null) {
  return {
    id: phone.id,
    name: phone.name,
    this_one: phone.id === own,
    registered_at: phone.registeredAt.toUTC().toISO()!,
    last_seen_at: phone.lastSeenAt.toUTC().toISO()!,
  }
}
