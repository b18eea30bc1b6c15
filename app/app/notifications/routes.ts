import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ChangeChoicesController = () => import('#notifications/controllers/change_choices_controller')
const ListNotificationsController = () =>
  import('#notifications/controllers/list_notifications_controller')
const ReadAllController = () =>
  import('#notifications/controllers/read_all_notifications_controller')
const ReadNotificationController = () =>
  import('#notifications/controllers/read_notification_controller')
const ShowChoicesController = () => import('#notifications/controllers/show_choices_controller')
const ShowUnreadController = () => import('#notifications/controllers/show_unread_controller')

router
  .group(() => {
    router.get('/notifications', [ListNotificationsController]).as('notifications.list')
    router.get('/notifications/unread', [ShowUnreadController]).as('notifications.unread')
    router.post('/notifications/read-all', [ReadAllController]).as('notifications.read_all')
    router.post('/notifications/:id/read', [ReadNotificationController]).as('notifications.read')
    router.get('/notification-choices', [ShowChoicesController]).as('notification_choices.show')
    router.put('/notification-choices', [ChangeChoicesController]).as('notification_choices.change')
  })
  .prefix('/api/v1')
  .use(people)
