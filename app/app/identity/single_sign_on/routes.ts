import router from '@adonisjs/core/services/router'
import { anybody, people } from '#start/kernel'

const AddProviderController = () =>
  import('#identity/single_sign_on/controllers/add_provider_controller')
const ArriveController = () => import('#identity/single_sign_on/controllers/arrive_controller')
const ChangeProviderController = () =>
  import('#identity/single_sign_on/controllers/change_provider_controller')
const CheckProviderController = () =>
  import('#identity/single_sign_on/controllers/check_provider_controller')
const DepartController = () => import('#identity/single_sign_on/controllers/depart_controller')
const LinkOwnIdentityController = () =>
  import('#identity/single_sign_on/controllers/link_own_identity_controller')
const ListOwnIdentitiesController = () =>
  import('#identity/single_sign_on/controllers/list_own_identities_controller')
const ListProvidersController = () =>
  import('#identity/single_sign_on/controllers/list_providers_controller')
const ListSignInServicesController = () =>
  import('#identity/single_sign_on/controllers/list_sign_in_services_controller')
const RemoveProviderController = () =>
  import('#identity/single_sign_on/controllers/remove_provider_controller')
const UnlinkOwnIdentityController = () =>
  import('#identity/single_sign_on/controllers/unlink_own_identity_controller')

router
  .group(() => {
    router.get('/', [ListSignInServicesController]).as('list')
    router.post('/:id', [DepartController]).as('depart')
    router.get('/:id/callback', [ArriveController]).as('arrive')
  })
  .prefix('/api/v1/session/single-sign-on')
  .as('single_sign_on')
  .use(anybody)

router
  .group(() => {
    router.get('/', [ListOwnIdentitiesController]).as('list')
    router.post('/:id', [LinkOwnIdentityController]).as('link')
    router.delete('/:id', [UnlinkOwnIdentityController]).as('unlink')
  })
  .prefix('/api/v1/my/external-identities')
  .as('own_identities')
  .use(people)

router
  .group(() => {
    router.get('/', [ListProvidersController]).as('list')
    router.post('/', [AddProviderController]).as('add')
    router.patch('/:id', [ChangeProviderController]).as('change')
    router.delete('/:id', [RemoveProviderController]).as('remove')
    router.post('/:id/check', [CheckProviderController]).as('check')
  })
  .prefix('/api/v1/admin/identity-providers')
  .as('identity_providers')
  .use(people)
