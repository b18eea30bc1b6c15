import type { HttpContext } from '@adonisjs/core/http'
import PassPolicy from '#passes/policies/pass_policy'
import { passesFiltered } from '#passes/reading/filter_passes'
import { nextPageOf } from '#passes/reading/next_page'
import { presentPasses } from '#passes/transformers/present_pass'
import { listPassesValidator } from '#passes/validators/pass_validators'
import { RecordStudentView } from '#people/actions/record_student_view'

/** GET /api/v1/passes: the newest first. Asked for one student's, the student can see who has looked. */
export default class ListPassesController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('list')
    const filter = await request.validateUsing(listPassesValidator)
    const { rows, page } = await nextPageOf(passesFiltered(user, filter), filter)
    if (filter.student_id && rows.length > 0) {
      await new RecordStudentView().run({ student: rows[0]!.student, viewer: user, what: 'passes' })
    }
    return response.ok({ passes: await presentPasses(rows, user), page })
  }
}
