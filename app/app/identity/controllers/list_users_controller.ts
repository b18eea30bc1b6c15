import type { HttpContext } from '@adonisjs/core/http'
import User from '#identity/models/user'
import UserPolicy from '#identity/policies/user_policy'
import { presentAccounts } from '#identity/transformers/present_account'
import { listUsersValidator } from '#identity/validators/user_validators'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/users?search=&role=&status=&page=: accounts of everybody but students, by name. */
export default class ListUsersController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(UserPolicy).authorize('administer')
    const wanted = await request.validateUsing(listUsersValidator)
    const { search, role, status = 'active' } = wanted
    const query = User.query()
      .where('schoolId', user.schoolId)
      .whereNull('erasedAt')
      .if(status !== 'any', (narrowed) => narrowed.where('status', status))
      .if(search, (narrowed) =>
        narrowed.whereRaw(`name || ' ' || email ilike '%' || ? || '%'`, [
          search!.replace(/[\\%_]/g, '\\$&'),
        ])
      )
      .if(role, (narrowed) =>
        narrowed.whereHas('roleAssignments', (assigned) => assigned.where('role', role!))
      )
      .if(!role, (narrowed) =>
        narrowed.whereDoesntHave('roleAssignments', (assigned) => assigned.where('role', 'student'))
      )
      .preload('roleAssignments', (assigned) => assigned.orderBy('id'))
      .orderBy(['name', 'id'])
    const { rows, page } = await pageOf(query, wanted)
    return response.ok({ users: await presentAccounts(rows), page })
  }
}
