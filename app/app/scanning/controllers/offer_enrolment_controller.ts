import type { HttpContext } from '@adonisjs/core/http'
import { OfferNewEnrolment } from '#scanning/actions/offer_new_enrolment'
import DevicePolicy from '#scanning/policies/device_policy'
import { presentDevice } from '#scanning/transformers/present_device'
import { deviceAddressValidator } from '#scanning/validators/device_validators'

/** POST /api/v1/admin/devices/:id/enrolment; the answer holds the new code, this once. */
export default class OfferEnrolmentController {
  async handle({ request, response, bouncer, user }: HttpContext) {
    await bouncer.with(DevicePolicy).authorize('manage')
    const { params } = await request.validateUsing(deviceAddressValidator)
    const { device, enrolment } = await new OfferNewEnrolment().run(params.id, user)
    await device.load((relations) => relations.load('checkpoint').load('place'))
    response.header('Cache-Control', 'no-store')
    return response.ok({ device: presentDevice(device), enrolment })
  }
}
