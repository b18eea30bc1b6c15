import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const OpenLiveStreamController = () => import('#live/controllers/open_live_stream_controller')

/* Not of the versioned API: an answer that never ends is for our own pages. */
router.get('/api/live', [OpenLiveStreamController]).as('live.open').use(people)
