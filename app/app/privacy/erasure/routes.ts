import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const EraseStudentController = () => import('#privacy/erasure/controllers/erase_student_controller')
const EraseUserController = () => import('#privacy/erasure/controllers/erase_user_controller')
const ListErasuresController = () => import('#privacy/erasure/controllers/list_erasures_controller')
const PreviewUserErasureController = () =>
  import('#privacy/erasure/controllers/preview_user_erasure_controller')
const PreviewStudentErasureController = () =>
  import('#privacy/erasure/controllers/preview_student_erasure_controller')

router
  .group(() => {
    router.get('/students/:id/erasure', [PreviewStudentErasureController]).as('student')
    router.post('/students/:id/erasure', [EraseStudentController]).as('erase_student')
    router.get('/users/:id/erasure', [PreviewUserErasureController]).as('user')
    router.post('/users/:id/erasure', [EraseUserController]).as('erase_user')
    router.get('/privacy/erasures', [ListErasuresController]).as('list')
  })
  .prefix('/api/v1')
  .as('erasures')
  .use(people)
