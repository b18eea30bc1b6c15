import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ChooseDaysController = () => import('#privacy/retention/controllers/choose_days_controller')
const ShowRetentionController = () =>
  import('#privacy/retention/controllers/show_retention_controller')

router
  .group(() => {
    router.get('/privacy/retention', [ShowRetentionController]).as('show')
    router.patch('/privacy/retention', [ChooseDaysController]).as('choose')
  })
  .prefix('/api/v1')
  .as('retention')
  .use(people)
