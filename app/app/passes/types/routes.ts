import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ChangePassTypeController = () =>
  import('#passes/types/controllers/change_pass_type_controller')
const CreatePassTypeController = () =>
  import('#passes/types/controllers/create_pass_type_controller')
const ListManagedPassTypesController = () =>
  import('#passes/types/controllers/list_managed_pass_types_controller')

router
  .group(() => {
    router.get('/', [ListManagedPassTypesController]).as('managed_pass_types.list')
    router.post('/', [CreatePassTypeController]).as('managed_pass_types.create')
    router.patch('/:id', [ChangePassTypeController]).as('managed_pass_types.change')
  })
  .prefix('/api/v1/admin/pass-types')
  .use(people)
