import type { HttpContext } from '@adonisjs/core/http'
import { RenamePasskey } from '#identity/passkeys/actions/rename_passkey'
import { presentPasskey } from '#identity/passkeys/transformers/present_passkey'
import { renamePasskeyValidator } from '#identity/passkeys/validators/passkey_validators'

/** PATCH /api/v1/my/passkeys/:id: gives one of the own passkeys another name. */
export default class RenamePasskeyController {
  /** @throws E_ROW_NOT_FOUND */
  async handle({ request, response, user }: HttpContext) {
    const { params, name } = await request.validateUsing(renamePasskeyValidator)
    const passkey = await new RenamePasskey().run({ id: params.id, user, name })
    return response.ok({ passkey: presentPasskey(passkey) })
  }
}
