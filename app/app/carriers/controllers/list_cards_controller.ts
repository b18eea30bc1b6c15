import type { HttpContext } from '@adonisjs/core/http'
import { currentCards } from '#carriers/cards/current_cards'
import CardPolicy from '#carriers/policies/card_policy'
import { presentCard } from '#carriers/transformers/present_card'
import { listCardsValidator } from '#carriers/validators/card_validators'
import { pageOf } from '#platform/lists/page'

/** GET /api/v1/cards?search=&grade=&class_id=&pass_type_id=&page=: the cards that are good now, newest first. */
export default class ListCardsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(CardPolicy).authorize('keep')
    const filter = await request.validateUsing(listCardsValidator)
    const { rows, page } = await pageOf(currentCards(user, filter), filter)
    return response.ok({ cards: rows.map(presentCard), page })
  }
}
