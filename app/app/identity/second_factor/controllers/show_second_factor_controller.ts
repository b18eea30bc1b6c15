import type { HttpContext } from '@adonisjs/core/http'
import { factorsOf, recoveryCodesLeft } from '#identity/second_factor/factors_of'
import { mustHaveSecondFactor } from '#identity/second_factor/must_have_second_factor'

/** GET /api/v1/my/second-factor: what the person has set up, and whether they must. */
export default class ShowSecondFactorController {
  async handle({ response, user }: HttpContext) {
    await user.load('school')
    return response.ok({
      required: mustHaveSecondFactor(user, user.school),
      methods: await factorsOf(user.id),
      recovery_codes_left: await recoveryCodesLeft(user.id),
    })
  }
}
