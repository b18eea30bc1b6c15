import { answerBadUrl } from '#platform/errors/bad_url'
import env from '#start/env'
import { appUrl, servedByTls } from '#platform/net/site_address'
import { trustedNetworks } from '#platform/net/trusted_networks'
import { defineConfig } from '@adonisjs/core/http'

export { appUrl, servedByTls }

const trustedProxies = env.get('TRUSTED_PROXIES')

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,

  /** X-Forwarded-* counts only when it comes from the edge's own network. */
  trustProxy: trustedProxies ? trustedNetworks(trustedProxies) : false,

  /** An address that is no UTF-8 never reaches the error handler. */
  onBadUrl: answerBadUrl,

  /** Above the edge's idle time, so that the edge never reuses a connection we just closed. */
  keepAliveTimeout: 75_000,
  headersTimeout: 15_000,
  requestTimeout: 30_000,

  cookie: {
    domain: '',
    path: '/',
    maxAge: '12h',
    httpOnly: true,
    secure: servedByTls,
    sameSite: 'lax',
  },
})
