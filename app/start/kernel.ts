import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#platform/errors/handler'))

/** Before routing: also for addresses that do not exist. */
server.use([
  () => import('#platform/middleware/security_headers_middleware'),
  () => import('#platform/middleware/count_requests_middleware'),
  () => import('#platform/middleware/json_api_middleware'),
  () => import('#platform/middleware/close_when_draining_middleware'),
  () => import('@adonisjs/static/static_middleware'),
])

router.use([
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('#platform/middleware/refuse_hostile_input_middleware'),
])

export const middleware = router.named({
  refuseOtherSites: () => import('#platform/middleware/refuse_other_sites_middleware'),
  session: () => import('@adonisjs/session/session_middleware'),
  csrf: () => import('#platform/middleware/csrf_middleware'),
  auth: () => import('@adonisjs/auth/initialize_auth_middleware'),
  bouncer: () => import('#identity/middleware/initialize_bouncer_middleware'),
  signedIn: () => import('#identity/middleware/signed_in_middleware'),
  device: () => import('#scanning/middleware/device_middleware'),
  deviceKind: () => import('#scanning/middleware/device_kind_middleware'),
  limitDevice: () => import('#scanning/middleware/limit_device_middleware'),
  supervision: () => import('#scanning/supervision/middleware/supervision_middleware'),
})

<<<<<<< HEAD
/** For people in a browser: session, CSRF, headers. It costs a factor of three, so gates do not pass through it. */
export const anybody = [
  middleware.refuseOtherSites(),
  middleware.session(),
  middleware.shield(),
  middleware.auth(),
]
=======
/** For people in a browser: session, CSRF. It costs a factor of three, so gates do not pass through it. */
export const anybody = [middleware.session(), middleware.csrf(), middleware.auth()]
>>>>>>> 580a0a8 (Allow scripts and styles by nonce only, and fail browser tests whose pages break the policy)
export const people = [...anybody, middleware.signedIn(), middleware.bouncer()]

/** For devices: a token, no cookies. A kiosk's opens nothing that is for gates, and the other way round. */
export const gates = [middleware.device(), middleware.deviceKind('gate'), middleware.limitDevice()]
/** Also for a gate that was lost or revoked, which may hold scans from before. */
export const gatesEvenShutOut = [middleware.device({ evenShutOut: true }), ...gates.slice(1)]
export const kiosks = [
  middleware.device(),
  middleware.deviceKind('kiosk'),
  middleware.limitDevice(),
]
