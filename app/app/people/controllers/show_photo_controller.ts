import { errors } from '@adonisjs/lucid'
import type { HttpContext } from '@adonisjs/core/http'
import { RecordStudentView } from '#people/actions/record_student_view'
import Student from '#people/models/student'
import { readPhoto } from '#people/photos/photo_files'
import StudentPolicy from '#people/policies/student_policy'
import { visibleStudent } from '#people/students_query'
import { studentAddressValidator } from '#people/validators/student_validators'
import { SEEING_PHOTOS } from '#people/working_roles'

/** GET /api/v1/students/:id/photo: for the student and for who may see the student. Only the reader's own browser keeps it. */
export default class ShowPhotoController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(StudentPolicy).authorize('seePhoto')
    const { params } = await request.validateUsing(studentAddressValidator)
    const own = await Student.query().where({ id: params.id, userId: user.id }).first()
    const student = own ?? (await visibleStudent(user, params.id, SEEING_PHOTOS))
    const { photo } = student
    if (!photo) throw new errors.E_ROW_NOT_FOUND(Student)

    if (!own) await new RecordStudentView().run({ student, viewer: user, what: 'photo' })

    response.header('ETag', `"${photo}"`)
    response.header('Cache-Control', 'private, max-age=0, must-revalidate')
    if (request.header('if-none-match') === `"${photo}"`) return response.notModified()

    response.header('Content-Type', 'image/webp')
    response.header('Content-Disposition', 'inline')
    return response.send(await readPhoto(student.schoolId, photo))
  }
}
