import type { HttpContext } from '@adonisjs/core/http'
import { ReprintCard } from '#carriers/actions/reprint_card'
import { findCard } from '#carriers/cards/current_cards'
import CardPolicy from '#carriers/policies/card_policy'
import { presentCard } from '#carriers/transformers/present_card'
import { cardAddressValidator } from '#carriers/validators/card_validators'

/** POST /api/v1/cards/:id/reprint: a new card; the old one is refused from now on. */
export default class ReprintCardController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(CardPolicy).authorize('keep')
    const { params } = await request.validateUsing(cardAddressValidator)
    const card = await new ReprintCard().run({
      card: await findCard(user, params.id),
      issuer: user,
    })
    await card.load((relations) => relations.load('student').load('passType'))
    return response.created({ card: presentCard(card) })
  }
}
