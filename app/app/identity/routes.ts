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

const ConfirmSessionController = () => import('#identity/controllers/confirm_session_controller')
const EndOtherSessionsController = () =>
  import('#identity/controllers/end_other_sessions_controller')
const EndOwnSessionController = () => import('#identity/controllers/end_own_session_controller')
const ListOwnSessionsController = () => import('#identity/controllers/list_own_sessions_controller')
const ShowConfirmationController = () =>
  import('#identity/controllers/show_confirmation_controller')

router
  .group(() => {
    router.get('/', [ListOwnSessionsController]).as('list')
    router.post('/end-others', [EndOtherSessionsController]).as('end_others')
    router.delete('/:id', [EndOwnSessionController]).as('end')
  })
  .prefix('/api/v1/my/sessions')
  .as('own_sessions')
  .use(people)
router
  .get('/api/v1/session/confirmation', [ShowConfirmationController])
  .as('session.confirmation')
  .use(people)
router
  .post('/api/v1/session/confirmation', [ConfirmSessionController])
  .as('session.confirm')
  .use(people)

const AcceptInvitationController = () =>
  import('#identity/controllers/accept_invitation_controller')
const AddUserController = () => import('#identity/controllers/add_user_controller')
const AssignRoleController = () => import('#identity/controllers/assign_role_controller')
const ChangeUserController = () => import('#identity/controllers/change_user_controller')
const EndRoleController = () => import('#identity/controllers/end_role_controller')
const InviteUserController = () => import('#identity/controllers/invite_user_controller')
const ListUsersController = () => import('#identity/controllers/list_users_controller')
const OpenInvitationController = () => import('#identity/controllers/open_invitation_controller')

router
  .group(() => {
    router.get('/', [ListUsersController]).as('list')
    router.post('/', [AddUserController]).as('add')
    router.patch('/:id', [ChangeUserController]).as('change')
    router.post('/:id/invitation', [InviteUserController]).as('invite')
    router.post('/:id/roles', [AssignRoleController]).as('assign_role')
    router.delete('/:id/roles/:role_id', [EndRoleController]).as('end_role')
  })
  .prefix('/api/v1/users')
  .as('users')
  .use(people)

router
  .post('/api/v1/invitations/open', [OpenInvitationController])
  .as('invitations.open')
  .use(anybody)
router
  .post('/api/v1/invitations/accept', [AcceptInvitationController])
  .as('invitations.accept')
  .use(anybody)

const ForgottenPasswordController = () =>
  import('#identity/controllers/forgotten_password_controller')

router
  .post('/api/v1/forgotten-password', [ForgottenPasswordController])
  .as('session.forgotten_password')
  .use(anybody)
