import type { HttpContext } from '@adonisjs/core/http'
import { StartImport } from '#people/actions/start_import'
import { presentedImport } from '#people/import_of'
import ImportPolicy from '#people/policies/import_policy'
import { beginWork } from '#people/roster/begin_work'
import { startImportValidator } from '#people/validators/import_validators'
import { readUpload } from '#platform/uploads/read_upload'

const LARGEST_ROSTER = 50 * 1024 * 1024

/** POST /api/v1/roster-imports: multipart with the roster in `file`. It is checked after the answer; nothing changes yet. */
export default class StartImportController {
  async handle(ctx: HttpContext) {
    const { request, response, bouncer, user } = ctx
    await bouncer.with(ImportPolicy).authorize('manage')
    const file = await readUpload(ctx, LARGEST_ROSTER)
    const { mode = 'delta' } = await request.validateUsing(startImportValidator)
    const { id } = await new StartImport().run({ file, mode, actor: user })
    beginWork()
    return response.created({ import: await presentedImport(user, id) })
  }
}
