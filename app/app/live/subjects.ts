import type User from '#identity/models/user'
import { reachOf } from '#identity/reach'
import Student from '#people/models/student'
import { nothing, passesOf, passesOfStudent, somePassesOf } from '#live/channels'

/** What a page may ask to be told about: the student's own passes, or those of the school. */
export const SUBJECTS = ['own', 'passes'] as const
export type Subject = (typeof SUBJECTS)[number]

/** Who may listen to the passes of the school. */
export const LISTENERS = ['staff', 'monitor', 'supervisor', 'safeguarding', 'admin'] as const

/** The channel on which a user who may listen hears about a subject. */
export async function channelFor(subject: Subject, user: User): Promise<string> {
  return subject === 'own' ? ownChannel(user) : passesChannel(user)
}

async function ownChannel(user: User): Promise<string> {
  const student = await Student.query()
    .where({ userId: user.id, schoolId: user.schoolId })
    .select('id')
    .first()
  return student ? passesOfStudent(student.id) : nothing(user.id)
}

/**
 * Who works with all students hears which pass changed. Whose role is about some of them hears only that something
 * did; the lists that are then asked for know the scope.
 */
function passesChannel(user: User): string {
  const { wholeSchool } = reachOf(user, LISTENERS)
  return wholeSchool ? passesOf(user.schoolId) : somePassesOf(user.schoolId)
}
