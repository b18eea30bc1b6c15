import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { SaveClass } from '#people/actions/save_class'
import ClassSection from '#people/models/class_section'
import ClassPolicy from '#people/policies/class_policy'
import { presentClass } from '#people/transformers/present_class'
import { changeClassValidator } from '#people/validators/class_validators'
import { columnsOf } from '#platform/validation/columns_of'

/** PATCH /api/v1/class-sections/:id */
export default class ChangeClassSectionController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ClassPolicy).authorize('manage')
    const { params, archived, ...facts } = await request.validateUsing(changeClassValidator)
    const { schoolId } = user
    const section = await ClassSection.query().where({ schoolId, id: params.id }).firstOrFail()
    section.merge(columnsOf(facts))
    if (archived !== undefined) section.archivedAt = archived ? DateTime.utc() : null
    await new SaveClass().run({ section, actor: user })
    return response.ok({ class: presentClass(section) })
  }
}
