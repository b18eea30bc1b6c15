import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import User from '#identity/models/user'
import Student from '#people/models/student'

/** Whom an erasure is about: a student with the account, if there is one, or the account of somebody else. */
export type Person = { student: Student | null; user: User | null }

export type PersonIds = { studentId: string | null; userId: string | null }

/**
 * The rows of a person, locked if the client is a transaction. Nobody is found whom the database does not know.
 */
export async function findPerson(
  { studentId, userId }: PersonIds,
  schoolId: string,
  client: QueryClientContract
): Promise<Person> {
  const locked = client.isTransaction
  const student = studentId
    ? await Student.query({ client })
        .where({ id: studentId, schoolId })
        .if(locked, (query) => query.forUpdate())
        .first()
    : null
  const accountId = student?.userId ?? userId
  const user = accountId
    ? await User.query({ client })
        .where({ id: accountId, schoolId })
        .if(locked, (query) => query.forUpdate())
        .first()
    : null
  return { student, user }
}
