import { servedByTls } from '#config/app'
import { defineConfig } from '@adonisjs/shield'

export default defineConfig({
  csrf: {
    enabled: true,
    exceptRoutes: [],
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    cookieOptions: { secure: servedByTls, sameSite: 'lax' },
  },
  csp: {
    enabled: true,
    directives: {
      defaultSrc: [`'self'`],
      /** The scanner is WebAssembly from our own origin. */
      scriptSrc: [`'self'`, `'wasm-unsafe-eval'`],
      styleSrc: [`'self'`, `'unsafe-inline'`],
      imgSrc: [`'self'`, 'data:', 'blob:'],
      connectSrc: [`'self'`],
      fontSrc: [`'self'`],
      workerSrc: [`'self'`, 'blob:'],
      objectSrc: [`'none'`],
      baseUri: [`'none'`],
      formAction: [`'self'`],
      frameAncestors: [`'none'`],
      upgradeInsecureRequests: servedByTls ? [] : null,
    },
    reportOnly: false,
  },
  xFrame: { enabled: true, action: 'DENY' },
  hsts: { enabled: servedByTls, maxAge: '365 days' },
  contentTypeSniffing: { enabled: true },
})
