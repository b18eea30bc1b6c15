import router from '@adonisjs/core/services/router'
import { anybody, people } from '#start/kernel'

const AddPasskeyController = () => import('#identity/passkeys/controllers/add_passkey_controller')
const AskForNewPasskeyController = () =>
  import('#identity/passkeys/controllers/ask_for_new_passkey_controller')
const AskForPasskeyController = () =>
  import('#identity/passkeys/controllers/ask_for_passkey_controller')
const AskToConfirmByPasskeyController = () =>
  import('#identity/passkeys/controllers/ask_to_confirm_by_passkey_controller')
const ConfirmByPasskeyController = () =>
  import('#identity/passkeys/controllers/confirm_by_passkey_controller')
const ListPasskeysController = () =>
  import('#identity/passkeys/controllers/list_passkeys_controller')
const RemovePasskeyController = () =>
  import('#identity/passkeys/controllers/remove_passkey_controller')
const RenamePasskeyController = () =>
  import('#identity/passkeys/controllers/rename_passkey_controller')
const SignInWithPasskeyController = () =>
  import('#identity/passkeys/controllers/sign_in_with_passkey_controller')

router
  .group(() => {
    router.post('/options', [AskForPasskeyController]).as('ask_to_sign_in')
    router.post('/', [SignInWithPasskeyController]).as('sign_in')
  })
  .prefix('/api/v1/session/passkey')
  .as('passkeys')
  .use(anybody)

router
  .group(() => {
    router.post('/options', [AskToConfirmByPasskeyController]).as('ask_to_confirm')
    router.post('/', [ConfirmByPasskeyController]).as('confirm')
  })
  .prefix('/api/v1/session/confirmation/passkey')
  .as('passkeys')
  .use(people)

/* Also for a first sign-in that waits for a second factor; the controllers look who it is. */
router
  .group(() => {
    router.post('/options', [AskForNewPasskeyController]).as('ask_to_add')
    router.post('/', [AddPasskeyController]).as('add')
  })
  .prefix('/api/v1/my/passkeys')
  .as('passkeys')
  .use(anybody)

router
  .group(() => {
    router.get('/', [ListPasskeysController]).as('list')
    router.patch('/:id', [RenamePasskeyController]).as('rename')
    router.delete('/:id', [RemovePasskeyController]).as('remove')
  })
  .prefix('/api/v1/my/passkeys')
  .as('passkeys')
  .use(people)
