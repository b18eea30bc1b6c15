import '#privacy/subject_access/routes'
import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ListOwnViewsController = () => import('#privacy/controllers/list_own_views_controller')

router.get('/api/v1/my/views', [ListOwnViewsController]).as('my_views.list').use(people)
