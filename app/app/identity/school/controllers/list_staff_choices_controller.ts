import type { HttpContext } from '@adonisjs/core/http'
import User from '#identity/models/user'
import { DECIDING_ROLES } from '#identity/school/actions/assert_staff'
import SchoolPolicy from '#identity/school/policies/school_policy'
import { staffChoicesValidator } from '#identity/school/validators/school_validators'
import { containing } from '#platform/lists/containing'

/** GET /api/v1/admin/staff-choices?search=: the first 20 people who may be given something to decide. */
export default class ListStaffChoicesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(SchoolPolicy).authorize('manage')
    const { search } = await request.validateUsing(staffChoicesValidator)
    const staff = await User.query()
      .where({ schoolId: user.schoolId, status: 'active' })
      .whereHas('roleAssignments', (role) => role.whereIn('role', [...DECIDING_ROLES]))
      .if(search, (query) => query.whereILike('name', containing(search!)))
      .orderBy(['name', 'id'])
      .limit(20)
    return response.ok({ staff: staff.map(({ id, name }) => ({ id, name })) })
  }
}
