import type { HttpContext } from '@adonisjs/core/http'
import { SavePassType } from '#passes/types/actions/save_pass_type'
import PassTypePolicy from '#passes/types/policies/pass_type_policy'
import { presentManagedType } from '#passes/types/transformers/present_pass_type'
import { createPassTypeValidator } from '#passes/types/validators/pass_type_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** POST /api/v1/admin/pass-types */
export default class CreatePassTypeController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassTypePolicy).authorize('manage')
    const body = await request.validateUsing(createPassTypeValidator)
    const { type, approvers } = await new SavePassType().run(null, columnsOf(body), user)
    return response.created({ pass_type: presentManagedType(type, approvers) })
  }
}
