import type { HttpContext } from '@adonisjs/core/http'
import { findCard } from '#carriers/cards/current_cards'
import CardPolicy from '#carriers/policies/card_policy'
import { presentCard } from '#carriers/transformers/present_card'
import { cardAddressValidator } from '#carriers/validators/card_validators'
import { RevokePass } from '#passes/actions/revoke_pass'

/** POST /api/v1/cards/:id/lost: gates refuse the card from now on. */
export default class ReportLostCardController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(CardPolicy).authorize('keep')
    const { params } = await request.validateUsing(cardAddressValidator)
    const { id } = await findCard(user, params.id)
    const card = await new RevokePass().run({ passId: id, actor: user, reason: 'card lost' })
    await card.load((relations) => relations.load('student').load('passType'))
    return response.ok({ card: presentCard(card) })
  }
}
