import type { HttpContext } from '@adonisjs/core/http'
import { studentOfTicket } from '#carriers/kiosk/ticket'
import { presentKioskPass } from '#carriers/transformers/present_kiosk'
import { startKioskPassValidator } from '#carriers/validators/kiosk_validators'
import { RequestPass } from '#passes/actions/request_pass'

/** POST /api/v1/kiosk/passes: asks for a pass; where nobody needs to approve, it begins at once. */
export default class StartKioskPassController {
  async handle({ request, response, device }: HttpContext) {
    const body = await request.validateUsing(startKioskPassValidator)
    const student = await studentOfTicket(body.ticket, device)
    const pass = await new RequestPass().run({
      schoolId: device.schoolId,
      studentId: student.id,
      passTypeId: body.pass_type_id,
      placeId: body.place_id,
      originPlaceId: device.placeId,
      carrier: 'kiosk',
      actor: { kind: 'device', id: device.id },
    })
    await pass.load((relations) => relations.load('passType').load('place'))
    return response.created({ pass: presentKioskPass(pass) })
  }
}
