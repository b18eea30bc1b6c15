import type User from '#identity/models/user'
import { factorsOf } from '#identity/second_factor/factors_of'
import { mustHaveSecondFactor } from '#identity/second_factor/must_have_second_factor'
import { SecondFactorNotSetUp } from '#identity/second_factor/second_factor_problems'

/**
 * For places where nobody can set up a second factor: whoever must have one and has none is sent to where they can.
 * The user's `roleAssignments` must be loaded.
 * @throws SecondFactorNotSetUp
 */
export async function assertShown(user: User): Promise<void> {
  await user.load('school')
  if (!mustHaveSecondFactor(user, user.school)) return
  if ((await factorsOf(user.id)).length === 0) throw new SecondFactorNotSetUp()
}
