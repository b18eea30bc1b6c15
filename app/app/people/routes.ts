import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const AddStudentController = () => import('#people/controllers/add_student_controller')
const ChangeStudentController = () => import('#people/controllers/change_student_controller')
const InviteStudentsController = () => import('#people/controllers/invite_students_controller')
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
const ApplyImportController = () => import('#people/controllers/apply_import_controller')
const DiscardImportController = () => import('#people/controllers/discard_import_controller')
const ExportStudentsController = () => import('#people/controllers/export_students_controller')
const ListImportChangesController = () =>
  import('#people/controllers/list_import_changes_controller')
const ListImportIssuesController = () => import('#people/controllers/list_import_issues_controller')
const ListImportsController = () => import('#people/controllers/list_imports_controller')
const ShowImportController = () => import('#people/controllers/show_import_controller')
const StartImportController = () => import('#people/controllers/start_import_controller')
const AddClassSectionController = () => import('#people/controllers/add_class_section_controller')
const ChangeClassSectionController = () =>
  import('#people/controllers/change_class_section_controller')
const EnrolController = () => import('#people/controllers/enrol_controller')
const ListClassSectionsController = () =>
  import('#people/controllers/list_class_sections_controller')

router
  .group(() => {
    router.get('/', [SearchStudentsController]).as('search')
    router.post('/', [AddStudentController]).as('add')
    router.get('/export', [ExportStudentsController]).as('export')
    router.get('/grades', [ListGradesController]).as('grades')
    router.post('/statuses', [SetStatusesController]).as('set_statuses')
    router.post('/invitations', [InviteStudentsController]).as('invite')
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

router
  .group(() => {
    router.get('/', [ListImportsController]).as('list')
    router.post('/', [StartImportController]).as('start')
    router.get('/:id', [ShowImportController]).as('show')
    router.delete('/:id', [DiscardImportController]).as('discard')
    router.get('/:id/issues', [ListImportIssuesController]).as('issues')
    router.get('/:id/changes', [ListImportChangesController]).as('changes')
    router.post('/:id/apply', [ApplyImportController]).as('apply')
  })
  .prefix('/api/v1/roster-imports')
  .as('roster_imports')
  .use(people)

router
  .group(() => {
    router.get('/', [ListClassSectionsController]).as('list')
    router.post('/', [AddClassSectionController]).as('add')
    router.patch('/:id', [ChangeClassSectionController]).as('change')
    router.post('/:id/enrolments', [EnrolController]).as('enrol')
  })
  .prefix('/api/v1/class-sections')
  .as('class_sections')
  .use(people)
