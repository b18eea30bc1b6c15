import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ChangeBellScheduleController = () =>
  import('#schedule/controllers/change_bell_schedule_controller')
const ChangeBlackoutController = () => import('#schedule/controllers/change_blackout_controller')
const ChangeTermController = () => import('#schedule/controllers/change_term_controller')
const ClearCalendarController = () => import('#schedule/controllers/clear_calendar_controller')
const CopyBellScheduleController = () =>
  import('#schedule/controllers/copy_bell_schedule_controller')
const CopyCalendarController = () => import('#schedule/controllers/copy_calendar_controller')
const CreateBellScheduleController = () =>
  import('#schedule/controllers/create_bell_schedule_controller')
const CreateBlackoutController = () => import('#schedule/controllers/create_blackout_controller')
const CreateTermController = () => import('#schedule/controllers/create_term_controller')
const DeleteBellScheduleController = () =>
  import('#schedule/controllers/delete_bell_schedule_controller')
const DeleteBlackoutController = () => import('#schedule/controllers/delete_blackout_controller')
const DeleteTermController = () => import('#schedule/controllers/delete_term_controller')
const ListBellSchedulesController = () =>
  import('#schedule/controllers/list_bell_schedules_controller')
const ListBlackoutsController = () => import('#schedule/controllers/list_blackouts_controller')
const ListTermsController = () => import('#schedule/controllers/list_terms_controller')
const SetCalendarController = () => import('#schedule/controllers/set_calendar_controller')
const ShowCalendarController = () => import('#schedule/controllers/show_calendar_controller')

router
  .group(() => {
    router.get('/bell-schedules', [ListBellSchedulesController]).as('bell_schedules.list')
    router.post('/bell-schedules', [CreateBellScheduleController]).as('bell_schedules.create')
    router.put('/bell-schedules/:id', [ChangeBellScheduleController]).as('bell_schedules.change')
    router.delete('/bell-schedules/:id', [DeleteBellScheduleController]).as('bell_schedules.delete')
    router.post('/bell-schedules/:id/copy', [CopyBellScheduleController]).as('bell_schedules.copy')
    router.get('/calendar', [ShowCalendarController]).as('calendar.show')
    router.put('/calendar', [SetCalendarController]).as('calendar.set')
    router.post('/calendar/clear', [ClearCalendarController]).as('calendar.clear')
    router.post('/calendar/copy', [CopyCalendarController]).as('calendar.copy')
    router.get('/terms', [ListTermsController]).as('terms.list')
    router.post('/terms', [CreateTermController]).as('terms.create')
    router.put('/terms/:id', [ChangeTermController]).as('terms.change')
    router.delete('/terms/:id', [DeleteTermController]).as('terms.delete')
    router.get('/blackouts', [ListBlackoutsController]).as('blackouts.list')
    router.post('/blackouts', [CreateBlackoutController]).as('blackouts.create')
    router.put('/blackouts/:id', [ChangeBlackoutController]).as('blackouts.change')
    router.delete('/blackouts/:id', [DeleteBlackoutController]).as('blackouts.delete')
  })
  .prefix('/api/v1/admin')
  .use(people)
