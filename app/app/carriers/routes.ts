import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const MakeShortCodeController = () => import('#carriers/controllers/make_short_code_controller')

router
  .group(() => {
    router.post('/my/passes/:id/short-code', [MakeShortCodeController]).as('my_passes.short_code')
  })
  .prefix('/api/v1')
  .use(people)
