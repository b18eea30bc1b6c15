import router from '@adonisjs/core/services/router'
import { gates, people } from '#start/kernel'

const ListRecentScansController = () => import('#scanning/controllers/list_recent_scans_controller')
const RecordScanController = () => import('#scanning/controllers/record_scan_controller')
const RecordScanBatchController = () => import('#scanning/controllers/record_scan_batch_controller')
const ShowGateBundleController = () => import('#scanning/controllers/show_gate_bundle_controller')
const ShowDeviceController = () => import('#scanning/controllers/show_device_controller')

router.get('/api/v1/device', [ShowDeviceController]).as('device.show').use(gates)
router.get('/api/v1/gate-bundle', [ShowGateBundleController]).as('gate_bundle.show').use(gates)
router.post('/api/v1/scans', [RecordScanController]).as('scans.record').use(gates)
router.post('/api/v1/scans/batch', [RecordScanBatchController]).as('scans.record_batch').use(gates)
router.get('/api/v1/scans', [ListRecentScansController]).as('scans.list').use(people)
