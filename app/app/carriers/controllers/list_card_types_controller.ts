import type { HttpContext } from '@adonisjs/core/http'
import CardPolicy from '#carriers/policies/card_policy'
import PassType from '#passes/models/pass_type'

/** GET /api/v1/cards/types: the types that may be printed. */
export default class ListCardTypesController {
  async handle({ response, bouncer, user }: HttpContext) {
    await bouncer.with(CardPolicy).authorize('keep')
    const types = await PassType.query()
      .where({ schoolId: user.schoolId, printable: true, exclusive: false })
      .whereNull('archivedAt')
      .orderBy('code')
    return response.ok({
      types: types.map(({ id, name, maxMinutes }) => ({
        id,
        name,
        longest_days: Math.floor(maxMinutes / (24 * 60)),
      })),
    })
  }
}
