import type { HttpContext } from '@adonisjs/core/http'
import { kioskPass } from '#carriers/kiosk/kiosk_passes'
import { studentOfTicket } from '#carriers/kiosk/ticket'
import { presentKioskPass } from '#carriers/transformers/present_kiosk'
import { kioskPassValidator } from '#carriers/validators/kiosk_validators'
import { ActivatePass } from '#passes/actions/activate_pass'

/** POST /api/v1/kiosk/passes/:id/begin: an approved pass begins. */
export default class BeginKioskPassController {
  async handle({ request, response, device }: HttpContext) {
    const { params, ticket } = await request.validateUsing(kioskPassValidator)
    const student = await studentOfTicket(ticket, device)
    const { id } = await kioskPass(student.id, params.id)
    const pass = await new ActivatePass().run({
      passId: id,
      schoolId: device.schoolId,
      actor: { kind: 'device', id: device.id },
    })
    await pass.load((relations) => relations.load('passType').load('place'))
    return response.ok({ pass: presentKioskPass(pass) })
  }
}
