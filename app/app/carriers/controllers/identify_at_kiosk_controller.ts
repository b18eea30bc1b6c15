import type { HttpContext } from '@adonisjs/core/http'
import { IdentifyAtKiosk } from '#carriers/actions/identify_at_kiosk'
import { kioskOptions } from '#carriers/kiosk/kiosk_options'
import { kioskPassesOf } from '#carriers/kiosk/kiosk_passes'
import { makeTicket, TICKET_SECONDS } from '#carriers/kiosk/ticket'
import { presentKioskHolder, presentKioskPass } from '#carriers/transformers/present_kiosk'
import { identifyValidator } from '#carriers/validators/kiosk_validators'

/** POST /api/v1/kiosk/identify: who stands here, what is open, what can be asked for; good for a minute. */
export default class IdentifyAtKioskController {
  async handle({ request, response, device }: HttpContext) {
    const { card, number, pin } = await request.validateUsing(identifyValidator)
    const identification = card === undefined ? { number: number!, pin: pin! } : { card }
    const student = await new IdentifyAtKiosk().run(identification, device)

    const passes = await kioskPassesOf(student.id)
    response.header('Cache-Control', 'no-store')
    return response.ok({
      ticket: makeTicket({ deviceId: device.id, studentId: student.id }),
      seconds: TICKET_SECONDS,
      holder: presentKioskHolder(student),
      passes: passes.map(presentKioskPass),
      options: await kioskOptions(device),
    })
  }
}
