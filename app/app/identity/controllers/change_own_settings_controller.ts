import type { HttpContext } from '@adonisjs/core/http'
import { ChooseOwnLanguage } from '#identity/actions/choose_own_language'
import { presentUser } from '#identity/transformers/present_user'
import { ownSettingsValidator } from '#identity/validators/own_settings_validator'

/** PATCH /api/v1/session: what the signed-in person decides about their own account. */
export default class ChangeOwnSettingsController {
  async handle({ request, response, user }: HttpContext) {
    const { language } = await request.validateUsing(ownSettingsValidator)
    return response.ok({
      user: await presentUser(await new ChooseOwnLanguage().run({ user, language })),
    })
  }
}
