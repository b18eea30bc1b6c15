import type { HttpContext } from '@adonisjs/core/http'
import { SetPhotos } from '#people/actions/set_photos'
import StudentPolicy from '#people/policies/student_policy'
import { readUpload } from '#platform/uploads/read_upload'

const LARGEST_ZIP = 50 * 1024 * 1024

/** POST /api/v1/students/photos: a zip of pictures named by student number. */
export default class SetPhotosController {
  async handle(ctx: HttpContext) {
    const { response, bouncer, user } = ctx
    await bouncer.with(StudentPolicy).authorize('keep')
    const { bytes } = await readUpload(ctx, LARGEST_ZIP)
    return response.ok({ results: await new SetPhotos().run({ zip: bytes, actor: user }) })
  }
}
