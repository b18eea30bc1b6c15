import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ExportAuditController = () => import('#audit/controllers/export_audit_controller')
const ListAuditActionsController = () => import('#audit/controllers/list_audit_actions_controller')
const ListAuditActorsController = () => import('#audit/controllers/list_audit_actors_controller')
const ListAuditEventsController = () => import('#audit/controllers/list_audit_events_controller')

router
  .group(() => {
    router.get('/', [ListAuditEventsController]).as('audit.list')
    router.get('/export', [ExportAuditController]).as('audit.export')
    router.get('/actions', [ListAuditActionsController]).as('audit.actions')
    router.get('/actors', [ListAuditActorsController]).as('audit.actors')
  })
  .prefix('/api/v1/audit')
  .use(people)
