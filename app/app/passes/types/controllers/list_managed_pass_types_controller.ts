import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import PassType from '#passes/models/pass_type'
import { approversOf } from '#passes/types/approvers'
import PassTypePolicy from '#passes/types/policies/pass_type_policy'
import { presentManagedType } from '#passes/types/transformers/present_pass_type'

/** GET /api/v1/admin/pass-types: all of them, the archived ones too; a school has at most 255. */
export default class ListManagedPassTypesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(PassTypePolicy).authorize('manage')
    const types = await PassType.query().where('schoolId', user.schoolId).orderBy('name')
    const approvers = await approversOf(
      types.map(({ id }) => id),
      db.connection()
    )
    return response.ok({
      pass_types: types.map((type) => presentManagedType(type, approvers.get(type.id)!)),
    })
  }
}
