import type { HttpContext } from '@adonisjs/core/http'
import { assertConfirmed } from '#identity/sessions/assert_confirmed'
import ErasurePolicy from '#privacy/erasure/policies/erasure_policy'
import { ChooseDays } from '#privacy/retention/actions/choose_days'
import { previewRetention } from '#privacy/retention/actions/preview_retention'
import { chooseDaysValidator } from '#privacy/retention/validators/retention_validators'

/** PATCH /api/v1/privacy/retention {name, days}: what is older goes in the next night. */
export default class ChooseDaysController {
  async handle({ request, response, bouncer, user, userSession }: HttpContext) {
    await bouncer.with(ErasurePolicy).authorize('erase')
    const wanted = await request.validateUsing(chooseDaysValidator)
    assertConfirmed(userSession)
    await new ChooseDays().run(wanted, user)
    return response.ok({ classes: await previewRetention(user.schoolId) })
  }
}
