import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ListPlacesController = () => import('#places/controllers/list_places_controller')

router.get('/api/v1/places', [ListPlacesController]).as('places.list').use(people)
