import { errors } from '@adonisjs/lucid'
import type { HttpContext } from '@adonisjs/core/http'
import { RecordStudentView } from '#people/actions/record_student_view'
import Student from '#people/models/student'
import { readPhoto } from '#people/photos/photo_files'
import { visibleStudent } from '#people/students_query'
import { SUPERVISING } from '#scanning/supervision/supervising_roles'
import { gateStudentPhotoValidator } from '#scanning/supervision/validators/supervision_validators'

/** GET /api/v1/gate/students/:id/photo: nothing of it is kept on the gate. */
export default class ShowGatePhotoController {
  async handle({ request, response, supervision }: HttpContext) {
    const { params } = await request.validateUsing(gateStudentPhotoValidator)
    const viewer = supervision.user
    const student = await visibleStudent(viewer, params.id, SUPERVISING)
    if (!student.photo) throw new errors.E_ROW_NOT_FOUND(Student)
    await new RecordStudentView().run({ student, viewer, what: 'photo' })
    response.header('Content-Type', 'image/webp')
    response.header('Content-Disposition', 'inline')
    return response.send(await readPhoto(student.schoolId, student.photo))
  }
}
