import router from '@adonisjs/core/services/router'
import { anybody, people } from '#start/kernel'

const BeginTotpController = () =>
  import('#identity/second_factor/controllers/begin_totp_controller')
const ConfirmTotpController = () =>
  import('#identity/second_factor/controllers/confirm_totp_controller')
const ProveSecondFactorController = () =>
  import('#identity/second_factor/controllers/prove_second_factor_controller')
const RemoveTotpController = () =>
  import('#identity/second_factor/controllers/remove_totp_controller')
const RenewRecoveryCodesController = () =>
  import('#identity/second_factor/controllers/renew_recovery_codes_controller')
const ResetSecondFactorController = () =>
  import('#identity/second_factor/controllers/reset_second_factor_controller')
const ShowSecondFactorController = () =>
  import('#identity/second_factor/controllers/show_second_factor_controller')

router
  .post('/api/v1/session/second-factor', [ProveSecondFactorController])
  .as('session.prove_second_factor')
  .use(anybody)

/* Also for somebody who is signing in and must set one up first. */
router
  .group(() => {
    router.post('/totp', [BeginTotpController]).as('begin_totp')
    router.post('/totp/confirm', [ConfirmTotpController]).as('confirm_totp')
  })
  .prefix('/api/v1/my/second-factor')
  .as('second_factor')
  .use(anybody)

router
  .group(() => {
    router.get('/', [ShowSecondFactorController]).as('show')
    router.delete('/totp', [RemoveTotpController]).as('remove_totp')
    router.post('/recovery-codes', [RenewRecoveryCodesController]).as('renew_recovery_codes')
  })
  .prefix('/api/v1/my/second-factor')
  .as('second_factor')
  .use(people)

router
  .delete('/api/v1/users/:id/second-factor', [ResetSecondFactorController])
  .as('users.reset_second_factor')
  .use(people)
