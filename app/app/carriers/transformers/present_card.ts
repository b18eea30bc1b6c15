import type Pass from '#passes/models/pass'
import { photoAddress } from '#people/photos/photo_address'

/** A printed card. `student` and `passType` must be loaded. */
export function presentCard(card: Pass) {
  const { student, passType } = card
  return {
    id: card.id,
    state: card.state,
    student: {
      id: student.id,
      name: student.fullName,
      number: student.number,
      grade: student.grade,
      photo_url: photoAddress(student),
    },
    type: { id: passType.id, name: passType.name },
    valid_until: card.validUntil.toUTC().toISO()!,
    issued_at: card.createdAt.toUTC().toISO()!,
  }
}

export type PresentedCard = ReturnType<typeof presentCard>
