import type { HttpContext } from '@adonisjs/core/http'
import { OrderApply } from '#people/actions/order_apply'
import { presentedImport } from '#people/import_of'
import ImportPolicy from '#people/policies/import_policy'
import { beginWork } from '#people/roster/begin_work'
import { applyImportValidator } from '#people/validators/import_validators'

/** POST /api/v1/roster-imports/:id/apply: of the file whose hash is sent along; it is done after the answer. */
export default class ApplyImportController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(ImportPolicy).authorize('manage')
    const body = await request.validateUsing(applyImportValidator)
    const { id } = await new OrderApply().run({
      importId: body.params.id,
      fileHash: body.file_hash,
      confirmedVanishing: body.confirm_vanishing ?? null,
      actor: user,
    })
    beginWork()
    return response.ok({ import: await presentedImport(user, id) })
  }
}
