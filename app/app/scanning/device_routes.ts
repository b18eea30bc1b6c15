import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const AddDeviceController = () => import('#scanning/controllers/add_device_controller')
const ChangeDeviceController = () => import('#scanning/controllers/change_device_controller')
const ListDevicesController = () => import('#scanning/controllers/list_devices_controller')
const MarkDeviceFoundController = () => import('#scanning/controllers/mark_device_found_controller')
const MarkDeviceLostController = () => import('#scanning/controllers/mark_device_lost_controller')
const OfferEnrolmentController = () => import('#scanning/controllers/offer_enrolment_controller')
const RevokeDeviceController = () => import('#scanning/controllers/revoke_device_controller')
const ShowManagedDeviceController = () =>
  import('#scanning/controllers/show_managed_device_controller')

/* For the people who look after gates and kiosks. */
router
  .group(() => {
    router.get('/', [ListDevicesController]).as('devices.list')
    router.post('/', [AddDeviceController]).as('devices.add')
    router.get('/:id', [ShowManagedDeviceController]).as('devices.show')
    router.patch('/:id', [ChangeDeviceController]).as('devices.change')
    router.post('/:id/enrolment', [OfferEnrolmentController]).as('devices.offer_enrolment')
    router.post('/:id/lost', [MarkDeviceLostController]).as('devices.mark_lost')
    router.post('/:id/found', [MarkDeviceFoundController]).as('devices.mark_found')
    router.post('/:id/revoke', [RevokeDeviceController]).as('devices.revoke')
  })
  .prefix('/api/v1/admin/devices')
  .use(people)
