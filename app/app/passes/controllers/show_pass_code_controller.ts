import type { HttpContext } from '@adonisjs/core/http'
import { passSecrets } from '#passes/actions/pass_secrets'
import Pass from '#passes/models/pass'
import PassPolicy from '#passes/policies/pass_policy'
import { Problem } from '#platform/errors/problem'
import { passAddressValidator } from '#passes/validators/pass_validators'

export class PassIsOver extends Problem {
  static status = 410
  static code = 'E_PASS_IS_OVER'
  static help = 'Ask for a new pass.'
  static message = 'The pass has ended or was taken back; it has no code any more'
}

/** GET /api/v1/my/passes/:id/code: what the holder's phone needs to show the code. */
export default class ShowPassCodeController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    const { params } = await request.validateUsing(passAddressValidator)
    const pass = await Pass.query()
      .where({ id: params.id, schoolId: user.schoolId })
      .whereNotNull('signedPart')
      .preload('student')
      .preload('passType')
      .firstOrFail()
    await bouncer.with(PassPolicy).authorize('showCode', pass)

    if (!['approved', 'active', 'overdue'].includes(pass.state)) throw new PassIsOver()

    response.header('Cache-Control', 'no-store')
    return response.ok({
      pass_id: pass.id,
      signed_part: pass.signedPart!.toString('base64url'),
      secret_version: pass.secretVersion,
      rotating: pass.passType.rotating,
      keys: await passSecrets(pass),
      valid_from: pass.validFrom.toUnixInteger(),
      valid_until: pass.validUntil.toUnixInteger(),
      server_time: Date.now(),
    })
  }
}
