import type { HttpContext } from '@adonisjs/core/http'
import { openInvitation } from '#identity/actions/accept_invitation'
import { openInvitationValidator } from '#identity/validators/user_validators'

/** POST /api/v1/invitations/open: whom a link is for. By POST, because an address is written into logs. */
export default class OpenInvitationController {
  async handle({ request, response }: HttpContext) {
    const { token } = await request.validateUsing(openInvitationValidator)
    const { user, purpose } = await openInvitation(token)
    return response.ok({ name: user.name, email: user.email, purpose })
  }
}
