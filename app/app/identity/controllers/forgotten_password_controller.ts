import type { HttpContext } from '@adonisjs/core/http'
import limiter from '@adonisjs/limiter/services/main'
import { askForPassword } from '#identity/forgotten_password/ask_for_password'
import { forgottenPasswordValidator } from '#identity/validators/forgotten_password_validator'
import { rateLimited } from '#platform/metrics/security_metrics'

/** From one address, which a whole school may share. How often one account is mailed is the worker's to count. */
const perAddress = limiter.use('memory', { requests: 100, duration: '15 min' })

/** POST /api/v1/forgotten-password: the answer is the same whether or not somebody has the e-mail address. */
export default class ForgottenPasswordController {
  async handle({ request, response }: HttpContext) {
    const { email } = await request.validateUsing(forgottenPasswordValidator)
    await perAddress.consume(`forgotten_password:${request.ip()}`).catch((error) => {
      rateLimited.inc({ bucket: 'forgotten_password' })
      throw error
    })
    await askForPassword(email)
    return response.noContent()
  }
}
