import type { HttpContext } from '@adonisjs/core/http'
import { CloseImport } from '#people/actions/close_import'
import { importOf, presentedImport } from '#people/import_of'
import ImportPolicy from '#people/policies/import_policy'
import { importAddressValidator } from '#people/validators/import_validators'

/** DELETE /api/v1/roster-imports/:id: it will not be applied; what was uploaded is thrown away. */
export default class DiscardImportController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ImportPolicy).authorize('manage')
    const { params } = await request.validateUsing(importAddressValidator)
    const roster = await importOf(user, params.id)
    await new CloseImport().run({ roster, why: 'discarded', actor: user })
    return response.ok({ import: await presentedImport(user, params.id) })
  }
}
