import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const IssuePassController = () => import('#passes/controllers/issue_pass_controller')
const ListOwnPassesController = () => import('#passes/controllers/list_own_passes_controller')
const ListPassesController = () => import('#passes/controllers/list_passes_controller')
const ListPassTypesController = () => import('#passes/controllers/list_pass_types_controller')
const RevokePassController = () => import('#passes/controllers/revoke_pass_controller')
const ShowJwksController = () => import('#passes/controllers/show_jwks_controller')
const ShowPassCodeController = () => import('#passes/controllers/show_pass_code_controller')

router.get('/.well-known/jwks.json', [ShowJwksController]).as('jwks')

router
  .group(() => {
    router.get('/pass-types', [ListPassTypesController]).as('pass_types.list')
    router.get('/passes', [ListPassesController]).as('passes.list')
    router.post('/passes', [IssuePassController]).as('passes.issue')
    router.post('/passes/:id/revoke', [RevokePassController]).as('passes.revoke')
    router.get('/my/passes', [ListOwnPassesController]).as('my_passes.list')
    router.get('/my/passes/:id/code', [ShowPassCodeController]).as('my_passes.code')
  })
  .prefix('/api/v1')
  .use(people)
