import type { HttpContext } from '@adonisjs/core/http'
import { FindGateStudents } from '#scanning/supervision/actions/find_gate_students'
import { presentGateStudent } from '#scanning/supervision/transformers/present_gate_student'
import { gateStudentsValidator } from '#scanning/supervision/validators/supervision_validators'

/** GET /api/v1/gate/students?search= or ?scan=: at most ten, for the supervisor at this gate. */
export default class FindGateStudentsController {
  async handle({ request, response, device, supervision }: HttpContext) {
    const { search, scan } = await request.validateUsing(gateStudentsValidator)
    const supervisor = supervision.user
    const found = await new FindGateStudents().run({ search, scan, device, supervisor })
    return response.ok({ students: found.map(presentGateStudent) })
  }
}
