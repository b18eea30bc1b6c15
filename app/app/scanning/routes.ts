import router from '@adonisjs/core/services/router'
import { gates, gatesEvenShutOut, people } from '#start/kernel'

const AnnulScanController = () => import('#scanning/presence/controllers/annul_scan_controller')
const ListRecentScansController = () => import('#scanning/controllers/list_recent_scans_controller')
const RecordHeartbeatController = () => import('#scanning/controllers/record_heartbeat_controller')
const RecordScanController = () => import('#scanning/controllers/record_scan_controller')
const RecordScanBatchController = () => import('#scanning/controllers/record_scan_batch_controller')
const ShowGateCountsController = () =>
  import('#scanning/presence/controllers/show_gate_counts_controller')
const ShowPresenceController = () =>
  import('#scanning/presence/controllers/show_presence_controller')
const ShowGateBundleController = () => import('#scanning/controllers/show_gate_bundle_controller')
const ShowGateRosterController = () => import('#scanning/controllers/show_gate_roster_controller')
const ShowDeviceController = () => import('#scanning/controllers/show_device_controller')
const UseEnrolmentController = () => import('#scanning/controllers/use_enrolment_controller')

router.get('/api/v1/device', [ShowDeviceController]).as('device.show').use(gates)
router.post('/api/v1/device/heartbeat', [RecordHeartbeatController]).as('device.beat').use(gates)
router.post('/api/v1/devices/enrol', [UseEnrolmentController]).as('device.enrol')
router.get('/api/v1/gate-bundle', [ShowGateBundleController]).as('gate_bundle.show').use(gates)
router.get('/api/v1/gate-roster', [ShowGateRosterController]).as('gate_roster.show').use(gates)
router.get('/api/v1/gate/counts', [ShowGateCountsController]).as('gate_counts.show').use(gates)
router.get('/api/v1/presence', [ShowPresenceController]).as('presence.show').use(people)
router.post('/api/v1/scans', [RecordScanController]).as('scans.record').use(gates)
router
  .post('/api/v1/scans/:nonce/annul', [AnnulScanController])
  .as('scans.annul')
  .use(gatesEvenShutOut)
router
  .post('/api/v1/scans/batch', [RecordScanBatchController])
  .as('scans.record_batch')
  .use(gatesEvenShutOut)
router.get('/api/v1/scans', [ListRecentScansController]).as('scans.list').use(people)
