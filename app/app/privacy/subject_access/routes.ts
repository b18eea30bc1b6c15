import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ExportOwnDataController = () =>
  import('#privacy/subject_access/controllers/export_own_data_controller')
const ExportStudentDataController = () =>
  import('#privacy/subject_access/controllers/export_student_data_controller')

router.get('/api/v1/my/data', [ExportOwnDataController]).as('my_data.export').use(people)
router
  .get('/api/v1/students/:id/subject-access', [ExportStudentDataController])
  .as('students.subject_access')
  .use(people)
