import type Student from '#people/models/student'

/** Where a browser fetches the student's photo; it changes with the photo, so that a copy may be kept. */
export function photoAddress(student: Pick<Student, 'id' | 'photo'>): string | null {
  if (!student.photo) return null
  return `/api/v1/students/${student.id}/photo?v=${student.photo.slice(0, 12)}`
}
