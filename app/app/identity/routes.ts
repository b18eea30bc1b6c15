import router from '@adonisjs/core/services/router'
import { anybody, people } from '#start/kernel'

const ChangeOwnSettingsController = () =>
  import('#identity/controllers/change_own_settings_controller')
const ShowSessionController = () => import('#identity/controllers/show_session_controller')
const SignInController = () => import('#identity/controllers/sign_in_controller')
const SignOutController = () => import('#identity/controllers/sign_out_controller')

router.get('/api/v1/session', [ShowSessionController]).as('session.show').use(anybody)
router.post('/api/v1/session', [SignInController]).as('session.sign_in').use(anybody)
router.patch('/api/v1/session', [ChangeOwnSettingsController]).as('session.change').use(people)
router.delete('/api/v1/session', [SignOutController]).as('session.sign_out').use(people)
