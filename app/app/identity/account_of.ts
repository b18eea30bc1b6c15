import User from '#identity/models/user'

/**
 * An account of the same school, with its roles.
 * @throws E_ROW_NOT_FOUND
 */
export function accountOf(reader: Pick<User, 'schoolId'>, id: string): Promise<User> {
  return User.query()
    .where({ schoolId: reader.schoolId, id })
    .whereNull('erasedAt')
    .preload('roleAssignments', (assigned) => assigned.orderBy('id'))
    .firstOrFail()
}
