import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ListPhonesController = () => import('#passes/phones/controllers/list_phones_controller')
const RegisterPhoneController = () => import('#passes/phones/controllers/register_phone_controller')
const RemovePhoneController = () => import('#passes/phones/controllers/remove_phone_controller')

router
  .group(() => {
    router.get('/', [ListPhonesController]).as('list')
    router.post('/', [RegisterPhoneController]).as('register')
    router.delete('/:id', [RemovePhoneController]).as('remove')
  })
  .prefix('/api/v1/my/phones')
  .as('my_phones')
  .use(people)
