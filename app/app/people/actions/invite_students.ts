import db from '@adonisjs/lucid/services/db'
import { addAccount } from '#identity/actions/add_user'
import { InviteUser, type Invited } from '#identity/actions/invite_user'
import RoleAssignment from '#identity/models/role_assignment'
import User from '#identity/models/user'
import { studentsVisibleTo } from '#identity/scope'
import Student from '#people/models/student'
import { KEEPING_STUDENTS } from '#people/working_roles'
import { Problem } from '#platform/errors/problem'

export class StudentWithoutEmail extends Problem {
  static status = 422
  static code = 'E_STUDENT_WITHOUT_EMAIL'
  static help = 'Enter the student’s e-mail address first.'
  static message = 'The student has no e-mail address'
}

export type InvitedStudent = { id: string; ok: true; name: string; email: string } & Invited
type Refused = { id: string; ok: false; error: string }

/** Gives students accounts, and links with which they choose their passwords. One who cannot be invited stops no other. */
export class InviteStudents {
  async run({ ids, actor }: { ids: string[]; actor: User }): Promise<(InvitedStudent | Refused)[]> {
    const found = await studentsVisibleTo(actor, Student.query(), KEEPING_STUDENTS)
      .whereIn('students.id', ids)
      .whereNot('students.status', 'left')
    const students = new Map(found.map((student) => [student.id, student]))
    const results: (InvitedStudent | Refused)[] = []
    for (const id of ids) {
      const student = students.get(id)
      if (!student) results.push({ id, ok: false, error: 'E_ROW_NOT_FOUND' })
      else results.push(await this.#invite(student, actor))
    }
    return results
  }

  async #invite(student: Student, actor: User): Promise<InvitedStudent | Refused> {
    const { id, fullName: name } = student
    try {
      return await db.transaction(async (trx) => {
        const locked = await Student.query({ client: trx }).where({ id }).forUpdate().firstOrFail()
        const user = locked.userId
          ? await User.findOrFail(locked.userId, { client: trx })
          : await this.#account(locked, actor)
        const invited = await new InviteUser().run({ user, actor, trx })
        return { id, ok: true as const, name, email: user.email, ...invited }
      })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return { id, ok: false, error: error.code! }
    }
  }

  async #account(student: Student, actor: User): Promise<User> {
    const { email, fullName: name } = student
    const trx = student.$trx!
    if (!email) throw new StudentWithoutEmail()
    const user = await addAccount({ email, name, actor, trx })
    const role = { userId: user.id, role: 'student', scopeKind: 'school', scope: '' } as const
    await RoleAssignment.create(role, { client: trx })
    await student.merge({ userId: user.id }).save()
    return user
  }
}
