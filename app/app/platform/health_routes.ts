import router from '@adonisjs/core/services/router'

const LiveController = () => import('#platform/controllers/live_controller')
const ReadyController = () => import('#platform/controllers/ready_controller')

router.get('/health/live', [LiveController]).as('health.live')
router.get('/health/ready', [ReadyController]).as('health.ready')
