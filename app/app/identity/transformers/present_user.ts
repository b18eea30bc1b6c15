import type User from '#identity/models/user'
import type { Role } from '#identity/models/role_assignment'

export type PresentedUser = {
  id: string
  name: string
  email: string
  roles: Role[]
  /** The language the person chose; null: the browser's, if the school has it. */
  language: string | null
  /** Times are shown in the school's time zone, wherever the reader is. */
  school: {
    name: string
    time_zone: string
    default_language: string
    languages: string[]
    /** Emergency freeze: no pass starts now. Not for students, to whom every "not available" looks the same. */
    frozen: boolean
  }
}

/** The signed-in user as the front end sees it. */
export async function presentUser(user: User): Promise<PresentedUser> {
  await user.load((relations) => relations.load('roleAssignments').load('school'))
  const { id, name, email, language, school } = user
  const current = user.roleAssignments.filter((assignment) => assignment.isCurrent)
  const roles = [...new Set(current.map((assignment) => assignment.role))]
  return {
    id,
    name,
    email,
    roles,
    language,
    school: {
      name: school.name,
      time_zone: school.timeZone,
      default_language: school.defaultLanguage,
      languages: school.languages,
      frozen: school.frozenAt !== null && roles.some((role) => role !== 'student'),
    },
  }
}
