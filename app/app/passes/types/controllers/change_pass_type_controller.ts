import type { HttpContext } from '@adonisjs/core/http'
import { SavePassType } from '#passes/types/actions/save_pass_type'
import PassTypePolicy from '#passes/types/policies/pass_type_policy'
import { presentManagedType } from '#passes/types/transformers/present_pass_type'
import { changePassTypeValidator } from '#passes/types/validators/pass_type_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** PATCH /api/v1/admin/pass-types/:id; `archived` archives and restores. */
export default class ChangePassTypeController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassTypePolicy).authorize('manage')
    const { params, ...body } = await request.validateUsing(changePassTypeValidator)
    const { type, approvers } = await new SavePassType().run(params.id, columnsOf(body), user)
    return response.ok({ pass_type: presentManagedType(type, approvers) })
  }
}
