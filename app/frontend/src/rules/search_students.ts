import { api } from '../api/client.js'

/** The students an administrator can choose, for a `StudentsField`. */
export async function searchStudents(search: string | undefined) {
  return (await api.students.search({ query: { search } })).students
}
