import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const CloseIncidentController = () => import('#incidents/controllers/close_incident_controller')
const CountOpenIncidentsController = () =>
  import('#incidents/controllers/count_open_incidents_controller')
const ListIncidentsController = () => import('#incidents/controllers/list_incidents_controller')

router
  .group(() => {
    router.get('/', [ListIncidentsController]).as('incidents.list')
    router.get('/open', [CountOpenIncidentsController]).as('incidents.count_open')
    router.post('/:id/close', [CloseIncidentController]).as('incidents.close')
  })
  .prefix('/api/v1/incidents')
  .use(people)
