import type { HttpContext } from '@adonisjs/core/http'
import { EndSupervision } from '#scanning/supervision/actions/end_supervision'

/** DELETE /api/v1/gate/supervision */
export default class EndSupervisionController {
  async handle({ response, supervision }: HttpContext) {
    await new EndSupervision().run(supervision)
    return response.noContent()
  }
}
