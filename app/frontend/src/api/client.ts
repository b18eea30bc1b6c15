import { createTuyau } from '@tuyau/core/client'
import { registry } from '../../../.adonisjs/client/registry/index.js'
import { csrfToken } from './csrf_token.js'
import { serverClock } from '../time/server_clock.js'

/**
 * The typed client of our own API. It sends the token of the XSRF-TOKEN cookie back as X-XSRF-TOKEN.
 * Only reading is repeated after a network failure; a POST is repeated by who knows that it is safe.
 */
export const { api } = createTuyau({
  baseUrl: window.location.origin,
  registry,
  headers: { Accept: 'application/json' },
  // The client itself finds only the name the cookie has without TLS.
  hooks: { beforeRequest: [(request) => request.headers.set('X-XSRF-TOKEN', csrfToken())] },
  fetch: (...request) => serverClock.fetch(...request),
  retry: { limit: 2, methods: ['get'], statusCodes: [502, 503, 504] },
})
