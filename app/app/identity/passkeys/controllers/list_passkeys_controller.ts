import type { HttpContext } from '@adonisjs/core/http'
import Passkey from '#identity/passkeys/models/passkey'
import { presentPasskey } from '#identity/passkeys/transformers/present_passkey'

/** GET /api/v1/my/passkeys: the signed-in person's own, at most twenty, the oldest first. */
export default class ListPasskeysController {
  async handle({ response, user }: HttpContext) {
    const passkeys = await Passkey.query().where('userId', user.id).orderBy('id')
    return response.ok({ passkeys: passkeys.map(presentPasskey) })
  }
}
