import router from '@adonisjs/core/services/router'
import { kiosks, people } from '#start/kernel'

const BeginKioskPassController = () => import('#carriers/controllers/begin_kiosk_pass_controller')
const CancelKioskPassController = () => import('#carriers/controllers/cancel_kiosk_pass_controller')
const EndKioskPassController = () => import('#carriers/controllers/end_kiosk_pass_controller')
const IdentifyAtKioskController = () => import('#carriers/controllers/identify_at_kiosk_controller')
const IssueCardsController = () => import('#carriers/controllers/issue_cards_controller')
const ListCardsController = () => import('#carriers/controllers/list_cards_controller')
const ListCardTypesController = () => import('#carriers/controllers/list_card_types_controller')
const MakeShortCodeController = () => import('#carriers/controllers/make_short_code_controller')
const PrintCardsController = () => import('#carriers/controllers/print_cards_controller')
const ReportLostCardController = () => import('#carriers/controllers/report_lost_card_controller')
const ReprintCardController = () => import('#carriers/controllers/reprint_card_controller')
const ShowEmergencyListController = () =>
  import('#carriers/controllers/show_emergency_list_controller')
const ShowKioskController = () => import('#carriers/controllers/show_kiosk_controller')
const StartKioskPassController = () => import('#carriers/controllers/start_kiosk_pass_controller')

router
  .group(() => {
    router.post('/my/passes/:id/short-code', [MakeShortCodeController]).as('my_passes.short_code')
    router.get('/emergency-list', [ShowEmergencyListController]).as('emergency_list.show')
    router.get('/cards', [ListCardsController]).as('cards.list')
    router.post('/cards', [IssueCardsController]).as('cards.issue')
    router.get('/cards/types', [ListCardTypesController]).as('cards.types')
    router.post('/cards/sheet', [PrintCardsController]).as('cards.sheet')
    router.post('/cards/:id/reprint', [ReprintCardController]).as('cards.reprint')
    router.post('/cards/:id/lost', [ReportLostCardController]).as('cards.lost')
  })
  .prefix('/api/v1')
  .use(people)

router
  .group(() => {
    router.get('/', [ShowKioskController]).as('kiosk.show')
    router.post('/identify', [IdentifyAtKioskController]).as('kiosk.identify')
    router.post('/passes', [StartKioskPassController]).as('kiosk.start_pass')
    router.post('/passes/:id/begin', [BeginKioskPassController]).as('kiosk.begin_pass')
    router.post('/passes/:id/cancel', [CancelKioskPassController]).as('kiosk.cancel_pass')
    router.post('/passes/:id/end', [EndKioskPassController]).as('kiosk.end_pass')
  })
  .prefix('/api/v1/kiosk')
  .use(kiosks)
