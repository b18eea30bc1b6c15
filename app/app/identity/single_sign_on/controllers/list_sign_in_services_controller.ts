import type { HttpContext } from '@adonisjs/core/http'
import School from '#identity/models/school'
import IdentityProvider from '#identity/single_sign_on/models/identity_provider'

/** More buttons than a sign-in page can have. */
const MOST_BUTTONS = 20

/** GET /api/v1/session/single-sign-on: the buttons of the sign-in page. */
export default class ListSignInServicesController {
  async handle({ response }: HttpContext) {
    const { id: schoolId } = await School.ofThisSite()
    const providers = await IdentityProvider.query()
      .where({ schoolId, enabled: true })
      .orderBy('name')
      .limit(MOST_BUTTONS)
    return response.ok({ providers: providers.map(({ id, name }) => ({ id, name })) })
  }
}
