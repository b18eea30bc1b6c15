import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const SearchStudentsController = () => import('#people/controllers/search_students_controller')

router.get('/api/v1/students', [SearchStudentsController]).as('students.search').use(people)
