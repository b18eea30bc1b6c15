import type { HttpContext } from '@adonisjs/core/http'
import { toPublicSigningJwk } from '#domain/pass_code/jwk'
import SigningKey from '#passes/models/signing_key'

/** GET /.well-known/jwks.json: the public keys with which anybody can verify a pass. */
export default class ShowJwksController {
  async handle({ response }: HttpContext) {
    const keys = await SigningKey.query()
      .whereIn('state', ['pending', 'active', 'retiring'])
      .orderBy('keyIndex')
    response.header('Cache-Control', 'public, max-age=300')
    return response.ok({
      keys: await Promise.all(
        keys.map(async (key) => ({
          ...(await toPublicSigningJwk(key.publicKey)),
          'student-pass:key_index': key.keyIndex,
        }))
      ),
    })
  }
}
