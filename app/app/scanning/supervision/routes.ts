import router from '@adonisjs/core/services/router'
import { gates, middleware } from '#start/kernel'

const EndSupervisionController = () =>
  import('#scanning/supervision/controllers/end_supervision_controller')
const FindGateStudentsController = () =>
  import('#scanning/supervision/controllers/find_gate_students_controller')
const OverrideScanController = () =>
  import('#scanning/supervision/controllers/override_scan_controller')
const ShowGatePhotoController = () =>
  import('#scanning/supervision/controllers/show_gate_photo_controller')
const StartSupervisionController = () =>
  import('#scanning/supervision/controllers/start_supervision_controller')

/* A supervisor at a gate: two tokens, no cookies. */
const supervised = [...gates, middleware.supervision()]

router
  .post('/api/v1/gate/supervision', [StartSupervisionController])
  .as('supervision.start')
  .use(gates)
router
  .delete('/api/v1/gate/supervision', [EndSupervisionController])
  .as('supervision.end')
  .use(supervised)
router
  .get('/api/v1/gate/students', [FindGateStudentsController])
  .as('supervision.students')
  .use(supervised)
router
  .get('/api/v1/gate/students/:id/photo', [ShowGatePhotoController])
  .as('supervision.photo')
  .use(supervised)
router
  .post('/api/v1/gate/overrides', [OverrideScanController])
  .as('supervision.override')
  .use(supervised)
