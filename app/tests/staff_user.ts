import User from '#identity/models/user'

/** A member of the demonstration's staff as actions take them, by the first part of the e-mail address. */
export async function staffUser(
  name: 'amelia.hart' | 'tomas.rivera' | 'ingrid.sommer' | 'yusuf.demir'
): Promise<User> {
  const user = await User.findByOrFail('email', `${name}@demo.school`)
  await user.load('roleAssignments')
  return user
}
