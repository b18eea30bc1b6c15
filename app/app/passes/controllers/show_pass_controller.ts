import type { HttpContext } from '@adonisjs/core/http'
import PassPolicy from '#passes/policies/pass_policy'
import { WORKING_WITH_PASSES } from '#passes/reading/roles'
import { visiblePass } from '#passes/reading/visible_pass'
import { passHistory } from '#passes/reading/pass_history'
import { presentPass } from '#passes/transformers/present_pass'
import { passAddressValidator } from '#passes/validators/pass_validators'
import { RecordStudentView } from '#people/actions/record_student_view'

/** GET /api/v1/passes/:id, with its whole life. The student can see who has looked. */
export default class ShowPassController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(PassPolicy).authorize('show')
    const { params } = await request.validateUsing(passAddressValidator)
    const pass = await visiblePass(user, params.id, WORKING_WITH_PASSES)
    await pass.load('student')
    await new RecordStudentView().run({ student: pass.student, viewer: user, what: 'passes' })
    return response.ok({ pass: await presentPass(pass, user), ...(await passHistory(pass.id)) })
  }
}
