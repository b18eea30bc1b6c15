import type { HttpContext } from '@adonisjs/core/http'
import { AcceptInvitation } from '#identity/actions/accept_invitation'
import { acceptInvitationValidator } from '#identity/validators/user_validators'

/** POST /api/v1/invitations/accept: the person chooses a password, once, and signs in with it. */
export default class AcceptInvitationController {
  async handle({ request, response }: HttpContext) {
    const choice = await request.validateUsing(acceptInvitationValidator)
    const { email } = await new AcceptInvitation().run(choice)
    return response.ok({ email })
  }
}
