import type { HttpContext } from '@adonisjs/core/http'
import { PrintCards } from '#carriers/actions/print_cards'
import { findCards } from '#carriers/cards/current_cards'
import CardPolicy from '#carriers/policies/card_policy'
import { cardSheetValidator } from '#carriers/validators/card_validators'
import { Limit } from '#platform/limits/limit'

/** A sheet of 500 cards keeps a processor busy for seconds. */
const perPrinter = new Limit('cards', { requests: 20, duration: '1 min' })

/** POST /api/v1/cards/sheet: a PDF of the cards, by grade and name. */
export default class PrintCardsController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(CardPolicy).authorize('keep')
    const { ids, paper } = await request.validateUsing(cardSheetValidator)
    const cards = await findCards(user, ids)
    await perPrinter.count(user.id)

    const pdf = await new PrintCards().run({ cards, paper, printer: user })
    response.header('Content-Type', 'application/pdf')
    response.header('Content-Disposition', 'attachment; filename="cards.pdf"')
    response.header('Cache-Control', 'no-store')
    return response.send(pdf)
  }
}
