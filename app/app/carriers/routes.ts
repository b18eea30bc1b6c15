import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const IssueCardsController = () => import('#carriers/controllers/issue_cards_controller')
const ListCardsController = () => import('#carriers/controllers/list_cards_controller')
const ListCardTypesController = () => import('#carriers/controllers/list_card_types_controller')
const MakeShortCodeController = () => import('#carriers/controllers/make_short_code_controller')
const PrintCardsController = () => import('#carriers/controllers/print_cards_controller')
const ReportLostCardController = () => import('#carriers/controllers/report_lost_card_controller')
const ReprintCardController = () => import('#carriers/controllers/reprint_card_controller')

router
  .group(() => {
    router.post('/my/passes/:id/short-code', [MakeShortCodeController]).as('my_passes.short_code')
    router.get('/cards', [ListCardsController]).as('cards.list')
    router.post('/cards', [IssueCardsController]).as('cards.issue')
    router.get('/cards/types', [ListCardTypesController]).as('cards.types')
    router.post('/cards/sheet', [PrintCardsController]).as('cards.sheet')
    router.post('/cards/:id/reprint', [ReprintCardController]).as('cards.reprint')
    router.post('/cards/:id/lost', [ReportLostCardController]).as('cards.lost')
  })
  .prefix('/api/v1')
  .use(people)
