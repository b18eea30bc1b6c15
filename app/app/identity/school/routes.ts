import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ChangeSchoolController = () => import('#identity/school/controllers/change_school_controller')
const FreezeSchoolController = () => import('#identity/school/controllers/freeze_school_controller')
const ListStaffChoicesController = () =>
  import('#identity/school/controllers/list_staff_choices_controller')
const ShowFreezeController = () => import('#identity/school/controllers/show_freeze_controller')
const ShowOverviewController = () => import('#identity/school/controllers/show_overview_controller')
const ShowSchoolController = () => import('#identity/school/controllers/show_school_controller')

router
  .group(() => {
    router.get('/admin/school', [ShowSchoolController]).as('school.show')
    router.patch('/admin/school', [ChangeSchoolController]).as('school.change')
    router.get('/admin/overview', [ShowOverviewController]).as('school.overview')
    router.get('/admin/staff-choices', [ListStaffChoicesController]).as('staff_choices.list')
    router.get('/freeze', [ShowFreezeController]).as('freeze.show')
    router.patch('/freeze', [FreezeSchoolController]).as('freeze.change')
  })
  .prefix('/api/v1')
  .use(people)
