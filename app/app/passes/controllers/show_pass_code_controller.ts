import type { HttpContext } from '@adonisjs/core/http'
import { OUT_STATES, WAITING_STATES, type PassState } from '#domain/pass_life_cycle'
import { passSecrets } from '#passes/actions/pass_secrets'
import Pass from '#passes/models/pass'
import { assertPhone } from '#passes/phones/assert_phone'
import { phoneIdOf } from '#passes/phones/phone_cookie'
import PassPolicy from '#passes/policies/pass_policy'
import { Problem } from '#platform/errors/problem'
import { passAddressValidator } from '#passes/validators/pass_validators'

export class PassIsOver extends Problem {
  static status = 410
  static code = 'E_PASS_IS_OVER'
  static help = 'Ask for a new pass.'
  static message = 'The pass has ended or was taken back; it has no code any more'
}

export class PassHasNoCodeYet extends Problem {
  static status = 409
  static code = 'E_PASS_HAS_NO_CODE_YET'
  static help = 'Wait for the approval, or start the pass.'
  static message = 'The pass has not begun; its code is made when it does'
}

/** GET /api/v1/my/passes/:id/code: what the holder's phone needs to show the code. */
export default class ShowPassCodeController {
  async handle(ctx: HttpContext) {
    const { request, response, bouncer, user } = ctx
    const { params } = await request.validateUsing(passAddressValidator)
    const pass = await Pass.query()
      .where({ id: params.id, schoolId: user.schoolId })
      .preload('student')
      .preload('passType')
      .firstOrFail()
    await bouncer.with(PassPolicy).authorize('showCode', pass)
    assertAlive(pass.state)
    await assertPhone(pass.studentId, phoneIdOf(ctx))

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

function assertAlive(state: PassState): void {
  if ((WAITING_STATES as readonly PassState[]).includes(state)) throw new PassHasNoCodeYet()
  if (!(OUT_STATES as readonly PassState[]).includes(state)) throw new PassIsOver()
}
