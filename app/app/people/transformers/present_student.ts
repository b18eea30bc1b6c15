import type Student from '#people/models/student'
import { photoAddress } from '#people/photos/photo_address'

/** A student in a list. */
export function presentListedStudent(student: Student) {
  return {
    id: student.id,
    name: student.fullName,
    number: student.number,
    grade: student.grade,
    status: student.status,
    photo_url: photoAddress(student),
    has_account: student.userId !== null,
  }
}

/** What everybody who may open the student's page sees. */
export function presentStudent(student: Student) {
  return {
    ...presentListedStudent(student),
    given_name: student.givenName,
    family_name: student.familyName,
    language: student.language,
    /** Kept by the roster: an import may change it again. */
    from_roster: student.sourcedId !== null,
    left_at: student.leftAt?.toUTC().toISO() ?? null,
    created_at: student.createdAt.toUTC().toISO()!,
  }
}

/** What only those who keep the students' records see besides. */
export function presentKeptStudent(student: Student) {
  return {
    email: student.email,
    guardian_name: student.guardianName,
    guardian_contact: student.guardianContact,
    card_number: student.cardNumber,
    has_pin: student.pinHash !== null,
  }
}
