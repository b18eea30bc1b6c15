import type { HttpContext } from '@adonisjs/core/http'
import { classesCounted } from '#people/classes_query'
import ClassPolicy from '#people/policies/class_policy'
import { presentClass } from '#people/transformers/present_class'
import { listClassesValidator } from '#people/validators/class_validators'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/class-sections?search=&archived=&page=: by name. */
export default class ListClassSectionsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ClassPolicy).authorize('manage')
    const {
      search,
      archived = false,
      ...wanted
    } = await request.validateUsing(listClassesValidator)
    const query = classesCounted(user.schoolId)
      .if(!archived, (narrowed) => narrowed.whereNull('archivedAt'))
      .if(search, (narrowed) =>
        narrowed.whereILike('name', `%${search!.replace(/[\\%_]/g, '\\$&')}%`)
      )
      .orderBy(['name', 'id'])
    const { rows, page } = await pageOf(query, wanted)
    return response.ok({ classes: rows.map(presentClass), page })
  }
}
