import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ExportReportController = () => import('#reports/controllers/export_report_controller')
const ShowReportController = () => import('#reports/controllers/show_report_controller')

router
  .group(() => {
    router.get('/reports/:report', [ShowReportController]).as('reports.show')
    router.get('/reports/:report/export', [ExportReportController]).as('reports.export')
  })
  .prefix('/api/v1')
  .use(people)
