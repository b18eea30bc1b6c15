import { randomUUID } from 'node:crypto'
import { CreateUser } from '#identity/actions/create_user'
import type { Role } from '#identity/models/role_assignment'
import School from '#identity/models/school'
import type User from '#identity/models/user'
import { DEMONSTRATION } from '#tests/demonstration'

/** Somebody with an account whom no other test knows. */
export async function newUser(roles: Role[] = ['staff']): Promise<User> {
  const { id: schoolId } = await School.ofThisSite()
  const email = `${randomUUID()}@demo.school`
  const person = { schoolId, email, name: `Person ${email.slice(0, 6)}` }
  const user = await new CreateUser().run({ ...person, password: DEMONSTRATION.password, roles })
  await user.load('roleAssignments')
  return user
}
