import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ActivateOwnPassController = () => import('#passes/controllers/activate_own_pass_controller')
const ActivatePassController = () => import('#passes/controllers/activate_pass_controller')
const ApprovePassController = () => import('#passes/controllers/approve_pass_controller')
const CancelOwnPassController = () => import('#passes/controllers/cancel_own_pass_controller')
const DecideOnPassesController = () => import('#passes/controllers/decide_on_passes_controller')
const DenyPassController = () => import('#passes/controllers/deny_pass_controller')
const EndOwnPassController = () => import('#passes/controllers/end_own_pass_controller')
const EndPassController = () => import('#passes/controllers/end_pass_controller')
const IssuePassController = () => import('#passes/controllers/issue_pass_controller')
const IssuePassesController = () => import('#passes/controllers/issue_passes_controller')
const ListApprovalsController = () => import('#passes/controllers/list_approvals_controller')
const ListOwnPassesController = () => import('#passes/controllers/list_own_passes_controller')
const ListPassOptionsController = () => import('#passes/controllers/list_pass_options_controller')
const ListPassesController = () => import('#passes/controllers/list_passes_controller')
const ListPassesOutController = () => import('#passes/controllers/list_passes_out_controller')
const ListPassTypesController = () => import('#passes/controllers/list_pass_types_controller')
const RequestPassController = () => import('#passes/controllers/request_pass_controller')
const RevokePassController = () => import('#passes/controllers/revoke_pass_controller')
const ShowJwksController = () => import('#passes/controllers/show_jwks_controller')
const ShowPassCodeController = () => import('#passes/controllers/show_pass_code_controller')
const ShowPassController = () => import('#passes/controllers/show_pass_controller')
const UndoDecisionController = () => import('#passes/controllers/undo_decision_controller')

router.get('/.well-known/jwks.json', [ShowJwksController]).as('jwks')

/* Staff. */
router
  .group(() => {
    router.get('/pass-types', [ListPassTypesController]).as('pass_types.list')
    router.get('/approvals', [ListApprovalsController]).as('approvals.list')
    router.post('/approvals', [DecideOnPassesController]).as('approvals.decide')
    router.get('/passes', [ListPassesController]).as('passes.list')
    router.post('/passes', [IssuePassController]).as('passes.issue')
    router.post('/passes/bulk', [IssuePassesController]).as('passes.issue_many')
    router.get('/passes/out', [ListPassesOutController]).as('passes.out')
    router.get('/passes/:id', [ShowPassController]).as('passes.show')
    router.post('/passes/:id/activate', [ActivatePassController]).as('passes.activate')
    router.post('/passes/:id/approve', [ApprovePassController]).as('passes.approve')
    router.post('/passes/:id/deny', [DenyPassController]).as('passes.deny')
    router.post('/passes/:id/undo', [UndoDecisionController]).as('passes.undo')
    router.post('/passes/:id/end', [EndPassController]).as('passes.end')
    router.post('/passes/:id/revoke', [RevokePassController]).as('passes.revoke')
  })
  .prefix('/api/v1')
  .use(people)

/* Students, about their own passes. */
router
  .group(() => {
    router.get('/pass-options', [ListPassOptionsController]).as('my_passes.options')
    router.get('/passes', [ListOwnPassesController]).as('my_passes.list')
    router.post('/passes', [RequestPassController]).as('my_passes.request')
    router.get('/passes/:id/code', [ShowPassCodeController]).as('my_passes.code')
    router.post('/passes/:id/activate', [ActivateOwnPassController]).as('my_passes.activate')
    router.post('/passes/:id/end', [EndOwnPassController]).as('my_passes.end')
    router.post('/passes/:id/cancel', [CancelOwnPassController]).as('my_passes.cancel')
  })
  .prefix('/api/v1/my')
  .use(people)
