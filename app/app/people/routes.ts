import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const AddStudentController = () => import('#people/controllers/add_student_controller')
const ChangeStudentController = () => import('#people/controllers/change_student_controller')
const ListGradesController = () => import('#people/controllers/list_grades_controller')
const ListStudentViewsController = () => import('#people/controllers/list_student_views_controller')
const RemovePhotoController = () => import('#people/controllers/remove_photo_controller')
const SearchStudentsController = () => import('#people/controllers/search_students_controller')
const SetPhotoController = () => import('#people/controllers/set_photo_controller')
const SetPhotosController = () => import('#people/controllers/set_photos_controller')
const SetPinController = () => import('#people/controllers/set_pin_controller')
const SetStatusesController = () => import('#people/controllers/set_statuses_controller')
const ShowPhotoController = () => import('#people/controllers/show_photo_controller')
const ShowStudentController = () => import('#people/controllers/show_student_controller')

router
  .group(() => {
    router.get('/', [SearchStudentsController]).as('search')
    router.post('/', [AddStudentController]).as('add')
    router.get('/grades', [ListGradesController]).as('grades')
    router.post('/statuses', [SetStatusesController]).as('set_statuses')
    router.post('/photos', [SetPhotosController]).as('set_photos')
    router.get('/:id', [ShowStudentController]).as('show')
    router.patch('/:id', [ChangeStudentController]).as('change')
    router.post('/:id/pin', [SetPinController]).as('set_pin')
    router.get('/:id/photo', [ShowPhotoController]).as('photo')
    router.post('/:id/photo', [SetPhotoController]).as('set_photo')
    router.delete('/:id/photo', [RemovePhotoController]).as('remove_photo')
    router.get('/:id/views', [ListStudentViewsController]).as('views')
  })
  .prefix('/api/v1/students')
  .as('students')
  .use(people)
