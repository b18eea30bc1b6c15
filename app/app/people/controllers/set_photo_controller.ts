import type { HttpContext } from '@adonisjs/core/http'
import { SetPhoto } from '#people/actions/set_photo'
import { photoAddress } from '#people/photos/photo_address'
import { LARGEST_PHOTO } from '#people/photos/portrait'
import StudentPolicy from '#people/policies/student_policy'
import { visibleStudent } from '#people/students_query'
import { studentAddressValidator } from '#people/validators/student_validators'
import { KEEPING_STUDENTS } from '#people/working_roles'
import { readUpload } from '#platform/uploads/read_upload'

/** POST /api/v1/students/:id/photo: multipart/form-data with the picture in `file`. */
export default class SetPhotoController {
  async handle(ctx: HttpContext) {
    const { request, response, bouncer, user } = ctx
    await bouncer.with(StudentPolicy).authorize('keep')
    const { params } = await request.validateUsing(studentAddressValidator)
    const student = await visibleStudent(user, params.id, KEEPING_STUDENTS)
    const { bytes } = await readUpload(ctx, LARGEST_PHOTO)
    await new SetPhoto().run({ student, picture: bytes, actor: user })
    return response.ok({ photo_url: photoAddress(student) })
  }
}
