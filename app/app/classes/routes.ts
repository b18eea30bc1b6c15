import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ListOwnClassesController = () => import('#classes/controllers/list_own_classes_controller')
const ListClassStudentsController = () =>
  import('#classes/controllers/list_class_students_controller')

router
  .group(() => {
    router.get('/', [ListOwnClassesController]).as('list')
    router.get('/:id/students', [ListClassStudentsController]).as('students')
  })
  .prefix('/api/v1/my/classes')
  .as('my_classes')
  .use(people)
