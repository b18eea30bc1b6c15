import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ChangeDeviceController = () => import('#scanning/controllers/change_device_controller')
const EnrolDeviceController = () => import('#scanning/controllers/enrol_device_controller')
const ListDevicesController = () => import('#scanning/controllers/list_devices_controller')
const RevokeDeviceController = () => import('#scanning/controllers/revoke_device_controller')
const RollDeviceTokenController = () => import('#scanning/controllers/roll_device_token_controller')

/* For the people who look after gates and kiosks. */
router
  .group(() => {
    router.get('/', [ListDevicesController]).as('devices.list')
    router.post('/', [EnrolDeviceController]).as('devices.enrol')
    router.patch('/:id', [ChangeDeviceController]).as('devices.change')
    router.post('/:id/token', [RollDeviceTokenController]).as('devices.roll_token')
    router.post('/:id/revoke', [RevokeDeviceController]).as('devices.revoke')
  })
  .prefix('/api/v1/admin/devices')
  .use(people)
