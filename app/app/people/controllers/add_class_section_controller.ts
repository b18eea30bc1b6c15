import type { HttpContext } from '@adonisjs/core/http'
import { SaveClass } from '#people/actions/save_class'
import ClassSection from '#people/models/class_section'
import ClassPolicy from '#people/policies/class_policy'
import { presentClass } from '#people/transformers/present_class'
import { addClassValidator } from '#people/validators/class_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** POST /api/v1/class-sections */
export default class AddClassSectionController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ClassPolicy).authorize('manage')
    const facts = columnsOf(await request.validateUsing(addClassValidator))
    const section = new ClassSection().merge({ ...facts, schoolId: user.schoolId })
    return response.created({
      class: presentClass(await new SaveClass().run({ section, actor: user })),
    })
  }
}
