import { createTuyau } from '@tuyau/core/client'
import { registry } from '../../../.adonisjs/client/registry/index.js'
import { serverClock } from '../time/server_clock.js'

/**
 * The typed client of our own API. It sends the XSRF-TOKEN cookie back as X-XSRF-TOKEN.
 * Only reading is repeated after a network failure; a POST is repeated by who knows that it is safe.
 */
export const { api } = createTuyau({
  baseUrl: window.location.origin,
  registry,
  headers: { Accept: 'application/json' },
  fetch: (...request) => serverClock.fetch(...request),
  retry: { limit: 2, methods: ['get'], statusCodes: [502, 503, 504] },
})
