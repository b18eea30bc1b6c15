import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const AddStudentController = () => import('#people/controllers/add_student_controller')
const ChangeStudentController = () => import('#people/controllers/change_student_controller')
const ListGradesController = () => import('#people/controllers/list_grades_controller')
const ListStudentViewsController = () => import('#people/controllers/list_student_views_controller')
const SearchStudentsController = () => import('#people/controllers/search_students_controller')
const SetPinController = () => import('#people/controllers/set_pin_controller')
const SetStatusesController = () => import('#people/controllers/set_statuses_controller')
const ShowStudentController = () => import('#people/controllers/show_student_controller')

router
  .group(() => {
    router.get('/', [SearchStudentsController]).as('search')
    router.post('/', [AddStudentController]).as('add')
    router.get('/grades', [ListGradesController]).as('grades')
    router.post('/statuses', [SetStatusesController]).as('set_statuses')
    router.get('/:id', [ShowStudentController]).as('show')
    router.patch('/:id', [ChangeStudentController]).as('change')
    router.post('/:id/pin', [SetPinController]).as('set_pin')
    router.get('/:id/views', [ListStudentViewsController]).as('views')
  })
  .prefix('/api/v1/students')
  .as('students')
  .use(people)
