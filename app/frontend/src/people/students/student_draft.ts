import type { StudentRecord } from './student_types.js'

/** What the form of a student holds; an empty field is nothing. */
export type StudentDraft = {
  number: string
  given_name: string
  family_name: string
  grade: string
  email: string
  language: string
  guardian_name: string
  guardian_contact: string
  card_number: string
}

export const NEW_STUDENT: StudentDraft = {
  number: '',
  given_name: '',
  family_name: '',
  grade: '',
  email: '',
  language: '',
  guardian_name: '',
  guardian_contact: '',
  card_number: '',
}

export function studentDraftOf({
  student,
  kept,
}: Pick<StudentRecord, 'student' | 'kept'>): StudentDraft {
  return {
    number: student.number,
    given_name: student.given_name,
    family_name: student.family_name,
    grade: student.grade,
    language: student.language ?? '',
    email: kept?.email ?? '',
    guardian_name: kept?.guardian_name ?? '',
    guardian_contact: kept?.guardian_contact ?? '',
    card_number: kept?.card_number ?? '',
  }
}

export function studentBodyOf(draft: StudentDraft) {
  return {
    number: draft.number,
    given_name: draft.given_name,
    family_name: draft.family_name,
    grade: draft.grade,
    email: draft.email.trim() || null,
    language: draft.language.trim() || null,
    guardian_name: draft.guardian_name.trim() || null,
    guardian_contact: draft.guardian_contact.trim() || null,
    card_number: draft.card_number.trim() || null,
  }
}
