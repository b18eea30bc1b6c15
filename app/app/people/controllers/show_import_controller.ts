import type { HttpContext } from '@adonisjs/core/http'
import { presentedImport } from '#people/import_of'
import ImportPolicy from '#people/policies/import_policy'
import { importAddressValidator } from '#people/validators/import_validators'

/** GET /api/v1/roster-imports/:id: how far it is, and what it would change. */
export default class ShowImportController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ImportPolicy).authorize('manage')
    const { params } = await request.validateUsing(importAddressValidator)
    return response.ok({ import: await presentedImport(user, params.id) })
  }
}
